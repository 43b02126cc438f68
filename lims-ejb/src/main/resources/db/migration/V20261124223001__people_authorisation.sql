-- people: who may do what (PE-03)
create table authorisation (
    id           bigint       not null primary key,
    version      int          not null,
    staff        varchar(64)  not null,
    service_kind varchar(16)  not null,
    items        varchar(16)  not null,
    duty         varchar(8)   not null,
    site         varchar(16)  not null,
    valid_from   date         not null,
    valid_until  date         not null,
    granted_by   varchar(64)  not null,
    evidence     varchar(200) not null
);
create index ix_authorisation_duty on authorisation (service_kind, duty, staff);
