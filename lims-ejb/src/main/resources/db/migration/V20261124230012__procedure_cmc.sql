-- procedure: calibration and measurement capabilities per item (UN-13), ended and never rewritten
create table cmc_line (
    id                  bigint       not null primary key,
    version             int          not null,
    line_no             varchar(16) character set utf8mb4 collate utf8mb4_bin not null,
    item_code           varchar(8) character set utf8mb4 collate utf8mb4_bin not null,
    parameter_name      varchar(80)  not null,
    unit                varchar(24) character set utf8mb4 collate utf8mb4_bin not null,
    range_min           decimal(38, 18) not null,
    range_min_decimals  int          not null,
    range_max           decimal(38, 18) not null,
    range_max_decimals  int          not null,
    expression          varchar(200) not null,
    coverage_k          decimal(38, 18) not null,
    coverage_k_decimals int          not null,
    valid_from          date         not null,
    valid_until         date,
    document_no         varchar(60),
    constraint uq_cmc_line_no unique (line_no),
    constraint ck_cmc_line_range check (range_min <= range_max),
    index ix_cmc_line_item (item_code)
) default charset = utf8mb4 collate utf8mb4_0900_ai_ci;
