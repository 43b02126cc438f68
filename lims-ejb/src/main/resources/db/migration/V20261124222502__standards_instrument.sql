-- standards: reference instruments and the certificates they were calibrated with
create table reference_instrument (
    id                 bigint       not null primary key,
    version            int          not null,
    instrument_no      varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    standard_code      varchar(16)  character set utf8mb4 collate utf8mb4_bin not null,
    name               varchar(100) not null,
    model              varchar(100),
    serial             varchar(100) not null,
    manufacturer       varchar(100),
    site               varchar(16)  not null,
    location           varchar(100),
    status             varchar(16)  not null,
    status_reason      varchar(500),
    range_min          decimal(38,18),
    range_min_decimals int,
    range_max          decimal(38,18),
    range_max_decimals int,
    unit               varchar(16),
    accuracy_text      varchar(200),
    mpe                decimal(38,18),
    mpe_decimals       int,
    stability          decimal(38,18),
    stability_decimals int,
    check_due_on       date,
    constraint uq_instrument_no unique (instrument_no)
);
create index ix_instrument_standard on reference_instrument (standard_code);
create table calibration (
    id             bigint       not null primary key,
    version        int          not null,
    instrument_id  bigint       not null,
    certificate_no varchar(64)  not null,
    institute      varchar(100) not null,
    calibrated_on  date         not null,
    due_on         date         not null,
    file_hash      char(64)     character set utf8mb4 collate utf8mb4_bin,
    status         varchar(16)  not null,
    entered_by     varchar(64)  not null,
    confirmed_by   varchar(64),
    constraint fk_calibration_instrument foreign key (instrument_id) references reference_instrument (id),
    constraint ck_calibration_two_persons check (confirmed_by is null or confirmed_by <> entered_by)
);
create table calibration_value (
    calibration_id      bigint         not null,
    position            int            not null,
    nominal             decimal(38,18),
    nominal_decimals    int,
    certified           decimal(38,18),
    certified_decimals  int,
    expanded_u          decimal(38,18),
    expanded_u_decimals int,
    coverage_k          decimal(38,18),
    coverage_k_decimals int,
    primary key (calibration_id, position),
    constraint fk_calibration_value foreign key (calibration_id) references calibration (id)
);
