-- The case: what was said, where it stands, when it is due. Reporter identities are in the vault, not here.
create table case_number (
    case_year integer primary key,
    last_number integer not null
);

create table case_file (
    case_no varchar(15) primary key,
    state varchar(20) not null,
    channel varchar(20) not null,
    dialled_number varchar(20),
    kind varchar(20) not null,
    topic varchar(60) not null,
    place varchar(60) not null,
    domain varchar(20),
    guiding_office varchar(30),
    received_at timestamp(6) with time zone not null,
    occurred_at timestamp(6) with time zone,
    registered_by varchar(64) not null,
    title varchar(200) not null,
    content varchar(8000),
    demand varchar(4000),
    proposed_handling varchar(4000),
    ground varchar(40) not null,
    willing_to_publish boolean not null,
    written_reply_wanted boolean not null,
    urgent boolean not null,
    simple boolean not null,
    confidential boolean not null,
    superior_due_at timestamp(6) with time zone,
    admissibility varchar(20),
    admissibility_clause varchar(12),
    words varchar(1000),
    authority varchar(400),
    unit_limit_days integer not null,
    extension_days integer not null,
    due_at timestamp(6) with time zone,
    due_clause varchar(12),
    overdue_since timestamp(6) with time zone,
    audit_failures integer not null,
    public_title varchar(200),
    public_reply varchar(8000),
    published_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone,
    query_code_digest varchar(64)
);
create index case_file_received on case_file (received_at);
create index case_file_open on case_file (closed_at, due_at);
create index case_file_matter on case_file (topic, place, received_at);
create index case_file_published on case_file (published_at);

-- One hand-over of a case to a unit; a return or a rework begins another.
create table case_part (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    hand_over integer not null,
    unit_id varchar(60) not null,
    rework boolean not null,
    delivered_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    return_window_ends_at timestamp(6) with time zone not null,
    assigned_at timestamp(6) with time zone,
    assignee varchar(64),
    instruction varchar(2000),
    return_asked_at timestamp(6) with time zone,
    return_reason varchar(2000),
    suggested_unit_id varchar(60),
    return_accepted boolean,
    return_opinion varchar(2000),
    dispatch_to_unit_id varchar(60),
    handled_at timestamp(6) with time zone,
    result varchar(8000),
    reply_means varchar(20),
    replied_at timestamp(6) with time zone,
    reply_text varchar(8000),
    replied_by varchar(64),
    document_title varchar(200),
    filed_at timestamp(6) with time zone,
    publication_advice varchar(20),
    advice_reason varchar(2000),
    reminded_at timestamp(6) with time zone,
    overdue_since timestamp(6) with time zone,
    audited_at timestamp(6) with time zone,
    audit_passed boolean,
    audit_opinion varchar(2000),
    unique (case_no, hand_over)
);
create index case_part_unit on case_part (unit_id, case_no);

-- Files are sealed under the key of their case, names too: a file name tells as much as a file.
create table attachment (
    id varchar(36) primary key,
    case_no varchar(15) not null references case_file (case_no),
    part_id varchar(36) references case_part (id),
    sealed_name bytea not null,
    media_type varchar(100) not null,
    byte_count integer not null,
    sealed_content bytea not null,
    added_by varchar(64) not null,
    added_at timestamp(6) with time zone not null
);
create index attachment_case on attachment (case_no);
