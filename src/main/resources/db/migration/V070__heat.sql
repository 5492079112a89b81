-- Where the time of the cases goes (Art. 14). Derived from the engine's history: emptied and counted anew at will.

-- Up to which end of an activity all is counted. Whoever counts holds the row, so two servers count nothing twice.
create table heat_progress (
    counted varchar(20) primary key,
    until   timestamp(6) with time zone not null
);
insert into heat_progress (counted, until) values ('ACTIVITIES', timestamp with time zone '1970-01-01 00:00:00+00:00');
insert into heat_progress (counted, until) values ('RULES', timestamp with time zone '1970-01-01 00:00:00+00:00');

-- Each finished activity once. Those where a case stays (tasks, called processes) remain, as the list behind a number;
-- the others leave when they can't come up again.
create table heat_visit (
    activity_instance_id varchar(64)  primary key,
    definition_key       varchar(255) not null,
    version              integer      not null,
    activity_id          varchar(255) not null,
    process_instance_id  varchar(64)  not null,
    case_no              varchar(255) not null,
    unit_id              varchar(60)  not null,
    domain               varchar(20)  not null,
    channel              varchar(20)  not null,
    started_at           timestamp(6) with time zone not null,
    ended_at             timestamp(6) with time zone not null,
    working_seconds      bigint       not null,
    calendar_seconds     bigint       not null,
    overdue              boolean      not null,
    returned             boolean      not null,
    stays                boolean      not null
);
create index heat_visit_place on heat_visit (definition_key, activity_id, ended_at);
create index heat_visit_case on heat_visit (case_no);
create index heat_visit_leaving on heat_visit (stays, ended_at);

-- The sums of a day, Asia/Shanghai, on which the activities ended. Empty unit, domain or channel: none is known.
create table heat_day (
    definition_key   varchar(255) not null,
    day_date         date         not null,
    version          integer      not null,
    activity_id      varchar(255) not null,
    unit_id          varchar(60)  not null,
    domain           varchar(20)  not null,
    channel          varchar(20)  not null,
    visits           bigint       not null,
    working_seconds  bigint       not null,
    calendar_seconds bigint       not null,
    dated            bigint       not null,
    overdue          bigint       not null,
    claimed          bigint       not null,
    waiting_seconds  bigint       not null,
    claimed_seconds  bigint       not null,
    returned         bigint       not null,
    primary key (definition_key, day_date, version, activity_id, unit_id, domain, channel)
);

-- Which row of a decision table answered in which case, and how often a day.
create table heat_rule (
    decision_instance_id varchar(64)  primary key,
    decision_key         varchar(255) not null,
    version              integer      not null,
    rule_id              varchar(255) not null,
    case_no              varchar(255) not null,
    evaluated_at         timestamp(6) with time zone not null
);
create index heat_rule_row on heat_rule (decision_key, rule_id, evaluated_at);
create table heat_rule_day (
    decision_key varchar(255) not null,
    day_date     date         not null,
    version      integer      not null,
    rule_id      varchar(255) not null,
    evaluations  bigint       not null,
    primary key (decision_key, day_date, version, rule_id)
);
