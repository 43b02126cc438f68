-- standards: plans of intermediate checks and the checks made
create table check_plan (
    id                 bigint         not null primary key,
    version            int            not null,
    plan_no            varchar(20)    character set utf8mb4 collate utf8mb4_bin not null,
    instrument_no      varchar(20)    character set utf8mb4 collate utf8mb4_bin not null,
    standard_code      varchar(16)    character set utf8mb4 collate utf8mb4_bin not null,
    site               varchar(16)    not null,
    quantity           varchar(100)   not null,
    unit               varchar(16),
    method             varchar(24)    not null,
    check_standard     varchar(200)   not null,
    reference_value    decimal(38,18) not null,
    reference_decimals int            not null,
    limit_value        decimal(38,18) not null,
    limit_decimals     int            not null,
    limit_basis        varchar(200)   not null,
    readings_per_check int            not null,
    interval_months    int            not null,
    next_due_on        date           not null,
    status             varchar(16)    not null,
    constraint uq_check_plan_no unique (plan_no)
);
create index ix_check_plan_instrument on check_plan (instrument_no);
create index ix_check_plan_standard on check_plan (standard_code);
create index ix_check_plan_due on check_plan (status, next_due_on);
create table intermediate_check (
    id          bigint      not null primary key,
    version     int         not null,
    plan_id     bigint      not null,
    sequence    int         not null,
    checked_on  date        not null,
    recorded_at datetime(3) not null,
    performer   varchar(64) not null,
    conditions  varchar(200),
    verdict     varchar(16) not null,
    broken      varchar(200) not null,
    action      varchar(500),
    action_by   varchar(64),
    void_reason varchar(500),
    constraint uq_intermediate_check unique (plan_id, sequence),
    constraint fk_intermediate_check foreign key (plan_id) references check_plan (id)
);
create index ix_intermediate_check_open on intermediate_check (verdict, plan_id);
create table intermediate_reading (
    check_id bigint         not null,
    position int            not null,
    amount   decimal(38,18) not null,
    decimals int            not null,
    primary key (check_id, position),
    constraint fk_intermediate_reading foreign key (check_id) references intermediate_check (id)
);
