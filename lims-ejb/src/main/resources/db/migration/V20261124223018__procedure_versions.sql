-- procedure: versions of procedures as data, what they serve, and what the technical manager confirmed in them
create table procedure_version (
    id             bigint       not null primary key,
    version        int          not null,
    number_text    varchar(48) character set utf8mb4 collate utf8mb4_bin not null,
    procedure_no   varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    edition        int          not null,
    regulation_no  varchar(40)  not null,
    title_zh       varchar(200) not null,
    title_en       varchar(200) not null,
    service        varchar(12)  not null,
    status         varchar(12)  not null,
    author         varchar(64)  not null,
    reviewer       varchar(64),
    reviewed_at    datetime(3),
    releaser       varchar(64),
    released_at    datetime(3),
    in_force_from  date,
    in_force_until date,
    open_values    int          not null,
    definition     longtext     not null,
    constraint uq_procedure_version_number unique (number_text),
    constraint uq_procedure_version_edition unique (procedure_no, edition),
    constraint ck_procedure_version_review check (reviewer is null or reviewer <> author),
    constraint ck_procedure_version_period check (in_force_until is null or in_force_from is not null)
) default charset = utf8mb4 collate utf8mb4_0900_ai_ci;

create table procedure_version_item (
    procedure_version_id bigint     not null,
    item_code            varchar(8) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (procedure_version_id, item_code),
    index ix_procedure_version_item (item_code),
    constraint fk_procedure_version_item foreign key (procedure_version_id) references procedure_version (id)
) default charset = utf8mb4 collate utf8mb4_0900_ai_ci;

create table procedure_value_confirmation (
    id                   bigint       not null primary key,
    procedure_version_id bigint       not null,
    value_key            varchar(40)  not null,
    figure               decimal(38, 18),
    figure_decimals      int,
    basis                varchar(500) not null,
    confirmed_by         varchar(64)  not null,
    confirmed_at         datetime(3)  not null,
    constraint fk_procedure_value_confirmation foreign key (procedure_version_id) references procedure_version (id)
) default charset = utf8mb4 collate utf8mb4_0900_ai_ci;
