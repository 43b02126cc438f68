-- standards: whose a standard is, its examination, its people and place, its life and its document set
alter table measurement_standard
    add column kind                  varchar(16) not null default 'PUBLIC',
    add column owner                 varchar(100),
    add column public_certificate_no varchar(64),
    add column certificate_issuer    varchar(100),
    add column certificate_issued_on date,
    add column responsible           varchar(64),
    add column room                  varchar(100),
    add column environment           varchar(300),
    add column auxiliaries           varchar(300);
create table standard_person (
    standard_id bigint      not null,
    position    int         not null,
    staff       varchar(64) not null,
    primary key (standard_id, position),
    constraint fk_standard_person foreign key (standard_id) references measurement_standard (id)
);
create table standard_event (
    id             bigint       not null primary key,
    standard_code  varchar(16)  character set utf8mb4 collate utf8mb4_bin not null,
    occurred_on    date         not null,
    act            varchar(16),
    certificate_no varchar(64),
    change_kind    varchar(16),
    consequence    varchar(24),
    status_after   varchar(16)  not null,
    what           varchar(500) not null,
    made_by        varchar(64)  not null,
    signed         boolean      not null
);
create index ix_standard_event on standard_event (standard_code, occurred_on);
create table standard_document (
    id            bigint       not null primary key,
    standard_code varchar(16)  character set utf8mb4 collate utf8mb4_bin not null,
    part          varchar(32)  not null,
    title         varchar(200) not null,
    file_hash     char(64)     character set utf8mb4 collate utf8mb4_bin,
    media_type    varchar(100),
    filed_by      varchar(64)  not null,
    filed_at      datetime(3)  not null
);
create index ix_standard_document on standard_document (standard_code, part);
