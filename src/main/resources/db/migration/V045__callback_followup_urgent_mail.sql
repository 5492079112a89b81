-- Calls to reporters after the audit, one row per attempt. Who the reporter is stays in the vault. Art. 14(1), 14(2).
create table callback (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    unit_id varchar(60) not null,
    attempt integer not null,
    called_at timestamp(6) with time zone not null,
    called_by varchar(64) not null,
    outcome varchar(20) not null,
    in_time boolean,
    resolved boolean,
    satisfaction varchar(30),
    cause varchar(20),
    rework boolean not null,
    note varchar(2000)
);
create index callback_case on callback (case_no);
create index callback_at on callback (called_at);

-- Justified demands that can't be met yet, one row per unit and time that it said so. Art. 15(2).
create table follow_up (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    unit_id varchar(60) not null,
    state varchar(20) not null,
    noted_at timestamp(6) with time zone not null,
    comes_back_at timestamp(6) with time zone not null,
    explanation varchar(8000),
    reviews integer not null,
    solution varchar(8000),
    opinion varchar(2000),
    told_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone
);
create index follow_up_case on follow_up (case_no);
create index follow_up_open on follow_up (closed_at, comes_back_at);

-- Who has the duty outside working time. Art. 13(1) para. 2.
create table duty_roster (
    id varchar(36) primary key,
    office varchar(30) not null,
    from_at timestamp(6) with time zone not null,
    to_at timestamp(6) with time zone not null,
    user_id varchar(64) not null
);
create index duty_roster_at on duty_roster (office, from_at);

-- Each attempt to reach the unit about an urgent matter, and what the Management Office set going. Art. 13(1) para. 2.
create table contact_attempt (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    unit_id varchar(60) not null,
    attempted_at timestamp(6) with time zone not null,
    attempted_by varchar(64) not null,
    number_dialled varchar(40) not null,
    reached boolean not null,
    note varchar(2000)
);
create index contact_attempt_case on contact_attempt (case_no);

create table cross_domain_transfer (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    alerted_at timestamp(6) with time zone not null,
    recorded_by varchar(64) not null,
    alerted varchar(400),
    agreed varchar(4000)
);
create index cross_domain_transfer_case on cross_domain_transfer (case_no);

-- Mail to units and duty officers: case number, what to do, where; no words of a case.
create table mail_outbox (
    id varchar(36) primary key,
    kind varchar(20) not null,
    case_no varchar(15) not null,
    recipient varchar(254) not null,
    state varchar(20) not null,
    written_at timestamp(6) with time zone not null,
    attempts integer not null,
    next_attempt_at timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone
);
create index mail_outbox_waiting on mail_outbox (state, next_attempt_at);
