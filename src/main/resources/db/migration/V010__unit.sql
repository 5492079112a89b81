-- The units that handle matters, with the person whom the Centre contacts. Art. 3(2), 13(1).
create table responsible_unit (
    id            varchar(40)  not null primary key,
    name          varchar(100) not null,
    office        varchar(30)  not null,
    contact_name  varchar(60)  not null,
    contact_phone varchar(40)  not null,
    email         varchar(254) not null,
    sample        boolean      not null,
    active        boolean      not null
);
