-- Numbers that run from one within a year, one row per series; the row is locked until the transaction ends, so no gap.
create table yearly_number (
    series varchar(20) not null,
    number_year integer not null,
    last_number integer not null,
    primary key (series, number_year)
);

-- One supervision of one unit in one case. open_key is unique while it is open and null afterwards.
create table supervision (
    id varchar(36) primary key,
    number varchar(20) not null unique,
    case_no varchar(15) not null references case_file (case_no),
    unit_id varchar(60) not null,
    guiding_office varchar(30),
    trigger_code varchar(30) not null,
    open_key varchar(120) unique,
    rung varchar(20),
    mode_code varchar(20),
    clause varchar(12) not null,
    reason varchar(4000),
    opened_by varchar(64) not null,
    opened_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone,
    answered_at timestamp(6) with time zone,
    evaluation varchar(20),
    result varchar(20),
    approved boolean,
    closed_at timestamp(6) with time zone
);
create index supervision_unit on supervision (unit_id, opened_at);
create index supervision_case on supervision (case_no);
create index supervision_open on supervision (closed_at, opened_at);

-- What was done, by whom, in which words; the case's journal holds the same steps without words.
create table supervision_step (
    id varchar(36) primary key,
    supervision_id varchar(36) not null references supervision (id),
    seq integer not null,
    happened_at timestamp(6) with time zone not null,
    actor varchar(64) not null,
    event varchar(40) not null,
    code varchar(40),
    words varchar(4000),
    measures varchar(4000),
    participants varchar(1000),
    took_place_at timestamp(6) with time zone,
    unique (supervision_id, seq)
);

-- The facts of a notice as it was issued; its PDF is rendered from them.
create table notice (
    number varchar(20) primary key,
    kind varchar(20) not null,
    supervision_id varchar(36) not null references supervision (id),
    case_no varchar(15) not null references case_file (case_no),
    unit_id varchar(60) not null,
    unit_name varchar(200) not null,
    trigger_code varchar(30) not null,
    rung varchar(20),
    mode_code varchar(20),
    clause varchar(12) not null,
    issued_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone,
    words varchar(4000)
);
create index notice_supervision on notice (supervision_id);
create index notice_unit on notice (unit_id, issued_at);
