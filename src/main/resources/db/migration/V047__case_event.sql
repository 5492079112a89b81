-- What linked systems are told, as codes. The journal is the record; this is its feed.
create table case_event (
    id bigint generated always as identity primary key,
    case_no varchar(15) not null,
    event varchar(40) not null,
    happened_at timestamp(6) with time zone not null,
    facts varchar(4000) not null
);
