-- standards: repeatability, stability and verification records of measurement standards
create table performance_test (
    id              bigint       not null primary key,
    version         int          not null,
    test_no         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    standard_code   varchar(16)  character set utf8mb4 collate utf8mb4_bin not null,
    kind            varchar(16)  not null,
    quantity        varchar(100) not null,
    unit            varchar(16),
    measured_on     date         not null,
    subject         varchar(200) not null,
    performer       varchar(64)  not null,
    limit_value     decimal(38,18),
    limit_decimals  int,
    limit_basis     varchar(16),
    verdict         varchar(16)  not null,
    compared_with   varchar(20)  character set utf8mb4 collate utf8mb4_bin,
    result_value    decimal(38,18),
    result_decimals int,
    void_reason     varchar(500),
    constraint uq_performance_test_no unique (test_no)
);
create index ix_performance_test_standard on performance_test (standard_code, measured_on);
create table performance_reading (
    test_id  bigint         not null,
    position int            not null,
    amount   decimal(38,18) not null,
    decimals int            not null,
    primary key (test_id, position),
    constraint fk_performance_reading foreign key (test_id) references performance_test (id)
);
