-- procedure: the catalogue of test items and the registers beside it
create table test_item (
    id                   bigint       not null primary key,
    version              int          not null,
    item_code            varchar(8) character set utf8mb4 collate utf8mb4_bin not null,
    field_name           varchar(20)  not null,
    name_zh              varchar(120) not null,
    name_initials        varchar(120) not null,
    name_en              varchar(200) not null,
    kind                 varchar(12)  not null,
    regulation_no        varchar(40)  not null,
    regulation_title     varchar(200) not null,
    quantity             varchar(60)  not null,
    unit                 varchar(24) character set utf8mb4 collate utf8mb4_bin not null,
    range_min            decimal(38, 18) not null,
    range_min_decimals   int          not null,
    range_max            decimal(38, 18) not null,
    range_max_decimals   int          not null,
    accuracy_spec        varchar(200) not null,
    interval_months      int,
    mandatory            boolean      not null,
    mandatory_category   varchar(100),
    fee_free_livelihood  boolean      not null,
    standard_code        varchar(16),
    confidence           varchar(8)   not null,
    basis                varchar(500) not null,
    mandatory_confidence varchar(8),
    remark               varchar(500),
    confirmed_by         varchar(64),
    confirmed_at         datetime(3),
    constraint uq_test_item_code unique (item_code),
    constraint ck_test_item_range check (range_min < range_max),
    constraint ck_test_item_mandatory check ((mandatory and mandatory_category is not null) or (not mandatory and mandatory_category is null)),
    constraint ck_test_item_confirmed check ((confirmed_by is null) = (confirmed_at is null)),
    index ix_test_item_regulation (regulation_no),
    index ix_test_item_standard (standard_code)
) default charset = utf8mb4 collate utf8mb4_0900_ai_ci;

create table regulation (
    id             bigint       not null primary key,
    version        int          not null,
    regulation_no  varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    edition_year   int          not null,
    title          varchar(200) not null,
    in_force_from  date,
    in_force_until date,
    superseded_by  varchar(40),
    confidence     varchar(8)   not null,
    basis          varchar(500) not null,
    confirmed_by   varchar(64),
    confirmed_at   datetime(3),
    constraint uq_regulation_no unique (regulation_no),
    constraint ck_regulation_period check (in_force_from is null or in_force_until is null or in_force_from <= in_force_until)
) default charset = utf8mb4 collate utf8mb4_0900_ai_ci;

create table mandatory_entry (
    id                bigint       not null primary key,
    version           int          not null,
    seq               int          not null,
    category          varchar(100) not null,
    instruments       varchar(300) not null,
    supervision_mode  varchar(60)  not null,
    verification_mode varchar(200),
    max_use_years     varchar(80),
    scope_text        varchar(300),
    confidence        varchar(8)   not null,
    basis             varchar(500) not null,
    confirmed_by      varchar(64),
    confirmed_at      datetime(3),
    constraint uq_mandatory_category unique (category)
) default charset = utf8mb4 collate utf8mb4_0900_ai_ci;

create table verification_scheme (
    id           bigint       not null primary key,
    version      int          not null,
    scheme_no    varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    title        varchar(200) not null,
    quantity     varchar(80)  not null,
    confidence   varchar(8)   not null,
    basis        varchar(500) not null,
    confirmed_by varchar(64),
    confirmed_at datetime(3),
    constraint uq_verification_scheme_no unique (scheme_no)
) default charset = utf8mb4 collate utf8mb4_0900_ai_ci;
