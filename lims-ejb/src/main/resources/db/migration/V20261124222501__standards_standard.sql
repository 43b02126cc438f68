-- standards: measurement standards and the items they serve
create table measurement_standard (
    id                      bigint       not null primary key,
    version                 int          not null,
    code                    varchar(16)  character set utf8mb4 collate utf8mb4_bin not null,
    name_zh                 varchar(100) not null,
    name_en                 varchar(200) not null,
    field                   varchar(24)  not null,
    site                    varchar(16)  not null,
    range_text              varchar(200) not null,
    accuracy_text           varchar(200) not null,
    grade_level             varchar(64),
    upper_standard          varchar(200),
    traced_to               varchar(100),
    scheme                  varchar(200),
    main_instruments        varchar(500),
    confidence              varchar(16),
    basis                   varchar(500),
    status                  varchar(16)  not null,
    certificate_no          varchar(64),
    certificate_valid_until date,
    constraint uq_standard_code unique (code)
);
create table standard_item (
    standard_code varchar(16) character set utf8mb4 collate utf8mb4_bin not null,
    item_code     varchar(16) character set utf8mb4 collate utf8mb4_bin not null,
    position      int         not null,
    primary key (item_code, standard_code)
);
