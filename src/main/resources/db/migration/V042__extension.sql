-- What a unit asked, its leader reported, the Centre decided and the reporter was told. Art. 13(2).
alter table case_part add column unit_limit_days integer default 0 not null;
alter table case_part add column extension_days integer default 0 not null;

create table case_extension (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    part_id varchar(36) not null references case_part (id),
    unit_id varchar(60) not null,
    working_days integer not null,
    reason varchar(2000),
    asked_by varchar(64) not null,
    asked_at timestamp(6) with time zone not null,
    old_due_at timestamp(6) with time zone not null,
    reported boolean,
    reported_by varchar(64),
    reported_at timestamp(6) with time zone,
    leader_opinion varchar(2000),
    granted boolean,
    decided_by varchar(64),
    decided_at timestamp(6) with time zone,
    decision_reason varchar(2000),
    new_due_at timestamp(6) with time zone,
    explained_by varchar(64),
    explained_at timestamp(6) with time zone,
    explained_means varchar(20),
    explained_words varchar(8000)
);
create index case_extension_case on case_extension (case_no, asked_at);
