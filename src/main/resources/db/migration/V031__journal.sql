-- What happened to each case, step by step (Art. 15). Entries are only ever added. Where the database knows roles, give
-- the application's account no more than: select, insert on journal_entry; select, insert, delete on journal_note;
-- select, insert, update on journal_head.

create table journal_entry (
    case_no     varchar(32)  not null,
    seq         integer      not null,
    happened_at timestamp(6) with time zone not null,
    actor       varchar(255) not null,
    event       varchar(40)  not null,
    clause      varchar(16),
    -- canonical JSON: an object of strings, keys sorted, no white space
    facts       varchar      not null,
    -- keyed and salted digest of the note
    note_digest varchar(64),
    -- HMAC over the previous entry's hash and this entry
    hash        varchar(64)  not null,
    primary key (case_no, seq)
);

-- Staff's free text, apart so that it can be erased without breaking the chain. The salt goes with it.
create table journal_note (
    case_no varchar(32) not null,
    seq     integer     not null,
    salt    varchar(64) not null,
    text    varchar     not null,
    primary key (case_no, seq)
);

-- The end of each chain. The head is a running HMAC whose earlier values are stored nowhere, so that a chain cannot be
-- cut short and sealed again.
create table journal_head (
    case_no   varchar(32) primary key,
    length    integer     not null,
    last_hash varchar(64) not null,
    head      varchar(64) not null
);
