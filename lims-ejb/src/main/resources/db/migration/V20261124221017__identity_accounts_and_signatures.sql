-- identity: who may sign in, what they hold, and what they have signed
create table account (
    id                  bigint       not null primary key,
    version             int          not null,
    username            varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    name                varchar(80)  not null,
    password_hash       varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    password_change_due boolean      not null,
    status              varchar(16)  not null,
    site                varchar(16)  not null,
    client_no           varchar(16) character set utf8mb4 collate utf8mb4_bin,
    created_at          datetime(3)  not null,
    constraint uq_account_username unique (username)
) default character set utf8mb4;

create table account_role (
    account_id bigint      not null,
    role       varchar(16) not null,
    primary key (account_id, role),
    constraint fk_account_role_account foreign key (account_id) references account (id)
) default character set utf8mb4;

create table login_throttle (
    subject         varchar(120) character set utf8mb4 collate utf8mb4_bin not null primary key,
    failures        int not null,
    last_failure_at datetime(3),
    locked_until    datetime(3)
) default character set utf8mb4;

create table signature (
    id             bigint      not null primary key,
    signed_by      varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    signer_name    varchar(80) not null,
    meaning        varchar(16) not null,
    object_no      varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    revision       int         not null,
    content_sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
    signed_at      datetime(3) not null,
    index ix_signature_object (object_no)
) default character set utf8mb4;
