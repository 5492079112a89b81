-- A unit's share of a matter that several units handle; one of them replies for all.
alter table case_part add column share boolean default false not null;
