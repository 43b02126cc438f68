-- standards: notices to a role that something falls due, one for each stage
create table standard_reminder (
    id        bigint      not null primary key,
    kind      varchar(16) not null,
    object_no varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
    due_on    date        not null,
    stage     int         not null,
    role      varchar(8)  not null,
    site      varchar(16) not null,
    made_on   date        not null,
    seen_by   varchar(64),
    seen_at   datetime(3),
    constraint uq_standard_reminder unique (kind, object_no, due_on, stage, role)
);
create index ix_standard_reminder_unseen on standard_reminder (role, seen_by, due_on);
