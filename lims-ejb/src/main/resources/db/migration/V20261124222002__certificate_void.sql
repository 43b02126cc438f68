-- certificate: numbers that were drawn and not used, each with its explanation (CT-10)
create table certificate_void (
    certificate_no varchar(32)   character set utf8mb4 collate utf8mb4_bin not null primary key,
    reason         varchar(1000) not null,
    voided_by      varchar(64)   not null,
    voided_at      datetime(3)   not null
);
