-- UN-01: measurement model and budget of a procedure as versioned data
create table budget_template (
    id             bigint       not null primary key,
    version        int          not null,
    procedure_no   varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    template_name  varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
    edition        int          not null,
    definition     mediumtext   not null,
    engine_version varchar(20)  not null,
    author_id      varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    saved_at       datetime(3)  not null,
    constraint uq_budget_template unique (procedure_no, template_name, edition)
) default charset = utf8mb4 collate utf8mb4_0900_ai_ci;
