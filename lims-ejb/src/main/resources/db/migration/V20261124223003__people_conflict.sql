-- people: conflicts of interest (PE-06)
create table conflict_of_interest (
    id        bigint       not null primary key,
    version   int          not null,
    staff     varchar(64)  not null,
    client_no varchar(16)  character set utf8mb4 collate utf8mb4_bin not null,
    reason    varchar(200) not null
);
create index ix_conflict_staff on conflict_of_interest (staff);
