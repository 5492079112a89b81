-- Units whose handling is circulated as overdue.
create table circular_entry (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    unit_id varchar(60) not null,
    clause varchar(12) not null,
    entered_at timestamp(6) with time zone not null
);
create index circular_entry_at on circular_entry (entered_at);
