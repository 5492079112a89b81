-- One report to the leaders and what they instructed; a better summary that they asked for begins another. Art. 10(2)2.
create table instruction (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    turn integer not null,
    summary varchar(8000),
    proposal varchar(4000),
    summarised_by varchar(64) not null,
    summarised_at timestamp(6) with time zone not null,
    opinion varchar(4000),
    read_by varchar(64),
    read_at timestamp(6) with time zone,
    decision varchar(20),
    instruction_text varchar(4000),
    unit_id varchar(60),
    co_handlers varchar(2000),
    due_at timestamp(6) with time zone,
    instructed_by varchar(64),
    instructed_at timestamp(6) with time zone,
    unique (case_no, turn)
);

-- One sitting of the circuit court; parties that stay away make another necessary. Art. 10(3).
create table mediation (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    sitting integer not null,
    given_at timestamp(6) with time zone not null,
    meets_at timestamp(6) with time zone,
    venue varchar(400),
    invited varchar(2000),
    arranged_by varchar(64),
    outcome varchar(20),
    record_text varchar(8000),
    mediated_by varchar(64),
    mediated_at timestamp(6) with time zone,
    unique (case_no, sitting)
);
alter table attachment add column mediation_id varchar(36) references mediation (id);

-- What the leaders held of the reply that a unit was about to give. Art. 11(3).
alter table case_part add column reply_approved boolean;
alter table case_part add column approval_opinion varchar(2000);
alter table case_part add column approved_by varchar(64);
