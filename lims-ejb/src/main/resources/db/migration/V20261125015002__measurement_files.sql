-- measurement: the files from which readings came, as they arrived; the bytes are in the document store
create table worksheet_file (
    id           bigint       not null primary key,
    worksheet_id bigint       not null,
    file_name    varchar(200) not null,
    media_type   varchar(100) not null,
    content_hash char(64)     character set utf8mb4 collate utf8mb4_bin not null,
    byte_size    int          not null,
    source       varchar(16)  not null,
    cells        int          not null,
    command_id   varchar(36)  character set utf8mb4 collate utf8mb4_bin not null,
    kept_by      varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
    keeper_name  varchar(100) not null,
    kept_at      datetime(3)  not null,
    constraint fk_worksheet_file_sheet foreign key (worksheet_id) references worksheet (id),
    constraint uq_worksheet_file_command unique (worksheet_id, command_id)
) default charset = utf8mb4;
