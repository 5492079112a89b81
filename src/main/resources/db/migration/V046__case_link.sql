-- What was found at registration to belong to another matter: merged into it while it is open, or only linked.
create table case_link (
    case_no varchar(15) primary key references case_file (case_no),
    other_case_no varchar(15) not null references case_file (case_no),
    kind varchar(20) not null,
    linked_by varchar(64) not null,
    linked_at timestamp(6) with time zone not null
);
create index case_link_other on case_link (other_case_no);
