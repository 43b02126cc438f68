-- identity: keys of programs, and what an auditor may see for a while
create table api_token (
    id            bigint       not null primary key,
    version       int          not null,
    token_no      varchar(16) character set utf8mb4 collate utf8mb4_bin not null,
    owner         varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    purpose       varchar(120) not null,
    secret_sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
    created_at    datetime(3)  not null,
    expires_at    datetime(3)  not null,
    last_used_at  datetime(3),
    revoked_at    datetime(3),
    constraint uq_api_token_no unique (token_no),
    constraint fk_api_token_owner foreign key (owner) references account (username)
) default character set utf8mb4;

create table api_token_scope (
    token_id      bigint      not null,
    granted_right varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (token_id, granted_right),
    constraint fk_api_token_scope_token foreign key (token_id) references api_token (id)
) default character set utf8mb4;

create table auditor_grant (
    id           bigint       not null primary key,
    version      int          not null,
    grant_no     varchar(24) character set utf8mb4 collate utf8mb4_bin not null,
    auditor      varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    granted_by   varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    granted_at   datetime(3)  not null,
    purpose      varchar(200) not null,
    valid_from   date         not null,
    valid_to     date         not null,
    records_from date         not null,
    records_to   date         not null,
    ended_at     datetime(3),
    constraint uq_auditor_grant_no unique (grant_no),
    constraint ck_auditor_grant_period check (valid_to >= valid_from),
    constraint ck_auditor_grant_not_oneself check (granted_by <> auditor)
) default character set utf8mb4;

create table auditor_grant_site (
    grant_id bigint      not null,
    site     varchar(16) not null,
    primary key (grant_id, site),
    constraint fk_auditor_grant_site foreign key (grant_id) references auditor_grant (id)
) default character set utf8mb4;

create table auditor_grant_standard (
    grant_id      bigint      not null,
    standard_code varchar(40) not null,
    primary key (grant_id, standard_code),
    constraint fk_auditor_grant_standard foreign key (grant_id) references auditor_grant (id)
) default character set utf8mb4;
