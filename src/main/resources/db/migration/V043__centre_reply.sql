-- Replies that the Centre gives itself, beside those of the units in case_part. Art. 10(2), 10(3), 12.
create table centre_reply (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    route varchar(30),
    means varchar(20) not null,
    replied_at timestamp(6) with time zone not null,
    reply_text varchar(8000),
    replied_by varchar(64) not null
);
create index centre_reply_case on centre_reply (case_no, replied_at);
