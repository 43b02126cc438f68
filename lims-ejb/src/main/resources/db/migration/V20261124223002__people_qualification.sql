-- people: registrations (PE-01)
create table qualification (
    id               bigint       not null primary key,
    version          int          not null,
    staff            varchar(64)  not null,
    title            varchar(100) not null,
    certificate_no   varchar(64)  not null,
    registered_until date         not null
);
create index ix_qualification_staff on qualification (staff);
