-- certificate: issued documents, in the order they were issued
create table certificate (
    id                     bigint       not null primary key,
    version                int          not null,
    certificate_no         varchar(32)  character set utf8mb4 collate utf8mb4_bin not null,
    kind                   varchar(32)  not null,
    status                 varchar(16)  not null,
    check_code             varchar(16)  character set utf8mb4 collate utf8mb4_bin not null,
    worksheet_no           varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    revision               int          not null,
    item_no                varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    order_no               varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    client_no              varchar(16)  character set utf8mb4 collate utf8mb4_bin not null,
    client_name            varchar(200) not null,
    site                   varchar(16)  not null,
    item_code              varchar(16)  not null,
    instrument             varchar(200) not null,
    model                  varchar(200),
    serial                 varchar(100),
    conclusion             varchar(500),
    measured_on            date         not null,
    issued_on              date         not null,
    issued_at              datetime(3)  not null,
    valid_until            date,
    approver               varchar(64)  not null,
    file_hash              char(64)     character set utf8mb4 collate utf8mb4_bin not null,
    data_hash              char(64)     character set utf8mb4 collate utf8mb4_bin not null,
    template_version       varchar(32)  not null,
    replaces               varchar(32)  character set utf8mb4 collate utf8mb4_bin,
    replaced_by            varchar(32)  character set utf8mb4 collate utf8mb4_bin,
    state_reason           varchar(1000),
    state_by               varchar(64),
    revocation_proposed_by varchar(64),
    constraint uq_certificate_no unique (certificate_no),
    constraint uq_certificate_worksheet unique (worksheet_no, revision),
    constraint ck_certificate_notice check (kind <> 'RESULT_NOTICE' or valid_until is null)
);
-- the newest first within what a person may see
create index ix_certificate_client on certificate (client_no, id);
create index ix_certificate_site on certificate (site, id);
create index ix_certificate_serial on certificate (serial, id);
create index ix_certificate_item on certificate (item_no);
