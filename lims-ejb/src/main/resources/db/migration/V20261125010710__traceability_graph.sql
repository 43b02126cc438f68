-- traceability: standards outside the institute, the steps of the chain, the results that rest on them, and chains as issued
create table trace_node (
    id               bigint       not null primary key,
    version          int          not null,
    code             varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    revision         int          not null,
    kind             varchar(16)  not null,
    name_zh          varchar(100) not null,
    name_en          varchar(200),
    laboratory       varchar(100),
    accreditation_no varchar(100),
    accredited_until date,
    fields           varchar(200),
    range_text       varchar(200),
    accuracy_text    varchar(200),
    traces_to        varchar(20)  character set utf8mb4 collate utf8mb4_bin,
    basis            varchar(500),
    recorded_by      varchar(64)  not null,
    known_from       datetime(3)  not null,
    known_until      datetime(3),
    constraint uq_trace_node unique (code, revision),
    constraint ck_trace_node_known check (known_until is null or known_until >= known_from),
    key ix_trace_node_down (traces_to)
);
-- a row is only ever added or ended: what was known on a past day can be asked for at any time
create table trace_link (
    id             bigint       not null primary key,
    version        int          not null,
    kind           varchar(16)  not null,
    child          varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    parent         varchar(20)  character set utf8mb4 collate utf8mb4_bin,
    certificate_no varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
    laboratory     varchar(100) not null,
    made_on        date         not null,
    valid_to       date,
    u_stated       boolean      not null,
    recorded_by    varchar(64)  not null,
    known_from     datetime(3)  not null,
    known_until    datetime(3),
    constraint ck_trace_link_known check (known_until is null or known_until >= known_from),
    key ix_trace_link_up (child, made_on),
    key ix_trace_link_down (parent, made_on)
);
create table trace_use (
    id             bigint       not null primary key,
    instrument_no  varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    calibration_no varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
    used_on        date         not null,
    worksheet_no   varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    certificate_no varchar(32)  character set utf8mb4 collate utf8mb4_bin not null,
    client_no      varchar(16)  character set utf8mb4 collate utf8mb4_bin not null,
    client_name    varchar(200) not null,
    site           varchar(16)  not null,
    key ix_trace_use_instrument (instrument_no, used_on, id),
    key ix_trace_use_calibration (instrument_no, calibration_no, used_on, id),
    key ix_trace_use_certificate (certificate_no)
);
create table trace_snapshot (
    certificate_no varchar(32) character set utf8mb4 collate utf8mb4_bin not null primary key,
    chain          mediumtext  not null,
    chain_hash     char(64)    character set utf8mb4 collate utf8mb4_bin not null,
    taken_at       datetime(3) not null
);
