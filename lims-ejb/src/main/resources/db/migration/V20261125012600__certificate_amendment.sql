-- certificate: what was asked to be supplemented or replaced after issue, by whom, and what became of it (CT-12)
create table certificate_amendment (
    id             bigint        not null primary key,
    version        int           not null,
    amendment_no   varchar(20)   character set utf8mb4 collate utf8mb4_bin not null,
    certificate_no varchar(32)   character set utf8mb4 collate utf8mb4_bin not null,
    kind           varchar(16)   not null,
    status         varchar(16)   not null,
    reason         varchar(1000) not null,
    content        varchar(2000),
    client_name    varchar(200),
    client_address varchar(200),
    instrument     varchar(200),
    model          varchar(200),
    serial         varchar(100),
    manufacturer   varchar(200),
    proposed_by    varchar(64)   not null,
    proposed_at    datetime(3)   not null,
    decided_by     varchar(64),
    decided_at     datetime(3),
    decline_reason varchar(1000),
    result_no      varchar(32)   character set utf8mb4 collate utf8mb4_bin,
    -- one at a time for each document
    open_for       varchar(32)   character set utf8mb4 collate utf8mb4_bin
                   generated always as (case when status = 'PROPOSED' then certificate_no end) stored,
    constraint uq_amendment_no unique (amendment_no),
    constraint uq_amendment_open unique (open_for),
    constraint ck_amendment_two_persons check (status <> 'ISSUED' or decided_by <> proposed_by)
);
create index ix_amendment_certificate on certificate_amendment (certificate_no, id);
create index ix_amendment_status on certificate_amendment (status, id);
