-- The office that supports where another one leads.
alter table case_file add column supporting_office varchar(30);

-- A unit that may read a case although it does not handle it, while it is invited to confer on it.
create table case_guest (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    unit_id varchar(60) not null,
    admitted_at timestamp(6) with time zone not null,
    dismissed_at timestamp(6) with time zone
);
create index case_guest_unit on case_guest (unit_id, case_no);
create index case_guest_case on case_guest (case_no);

-- Which unit leads and which ones co-handle, and by whose decision.
create table joint_arrangement (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    basis varchar(20) not null,
    lead_unit_id varchar(60) not null,
    co_handlers varchar(1000) not null,
    reason varchar(2000),
    arranged_by varchar(64) not null,
    arranged_at timestamp(6) with time zone not null,
    gathered_at timestamp(6) with time zone
);
create index joint_arrangement_case on joint_arrangement (case_no);

-- A coordination meeting: called, then held and put on record.
create table meeting (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    starts_at timestamp(6) with time zone not null,
    place varchar(400),
    agenda varchar(4000),
    called_by varchar(64) not null,
    called_at timestamp(6) with time zone not null,
    held_at timestamp(6) with time zone,
    minutes varchar(8000),
    recorded_by varchar(64),
    recorded_at timestamp(6) with time zone
);
create index meeting_case on meeting (case_no);

create table meeting_unit (
    meeting_id varchar(36) not null references meeting (id),
    unit_id varchar(60) not null,
    invited boolean not null,
    attended boolean not null,
    primary key (meeting_id, unit_id)
);

create table meeting_file (
    meeting_id varchar(36) not null references meeting (id),
    attachment_id varchar(36) not null references attachment (id),
    primary key (meeting_id, attachment_id)
);

-- An authority that the Centre asked for help, and what came of it.
create table help_request (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    authority varchar(400),
    request varchar(4000),
    means varchar(20) not null,
    requested_by varchar(64) not null,
    requested_at timestamp(6) with time zone not null,
    reminded_at timestamp(6) with time zone,
    helped boolean,
    answer varchar(8000),
    answered_at timestamp(6) with time zone,
    recorded_by varchar(64)
);
create index help_request_case on help_request (case_no);

-- The Management Office leads a tourism matter, the Market Office supports.
create table office_lead (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    study varchar(4000),
    support_wanted varchar(4000),
    led_by varchar(64) not null,
    led_at timestamp(6) with time zone not null,
    support varchar(4000),
    supported_by varchar(64),
    supported_at timestamp(6) with time zone
);
create index office_lead_case on office_lead (case_no);

-- A matter offered to another public hotline, and whether it took it.
create table hand_over (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    line varchar(20) not null,
    contact varchar(200),
    means varchar(20) not null,
    told varchar(2000),
    handed_over_by varchar(64) not null,
    handed_over_at timestamp(6) with time zone not null,
    taken boolean,
    reference_no varchar(100),
    refusal varchar(2000),
    acknowledged_by varchar(64),
    acknowledged_at timestamp(6) with time zone
);
create index hand_over_case on hand_over (case_no);
