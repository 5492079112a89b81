-- Years that policy staff have entered; they replace the years shipped in calendar/days.csv. Art. 13(1).
create table calendar_year (
    year_no     integer not null primary key,
    provisional boolean not null,
    changed_by  varchar(64) not null,
    changed_at  timestamp(6) with time zone not null
);

-- off_work: a day off; otherwise a make-up working day.
create table calendar_day (
    day_date date not null primary key,
    year_no  integer not null references calendar_year (year_no),
    off_work boolean not null,
    day_name varchar(40)
);

create index calendar_day_year on calendar_day (year_no);
