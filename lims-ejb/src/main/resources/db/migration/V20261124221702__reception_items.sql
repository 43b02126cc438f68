-- reception: the instrument in our house (样品) and everyone who held it
create table item (
    id          bigint      not null primary key,
    version     int         not null,
    item_no     varchar(16) character set utf8mb4 collate utf8mb4_bin not null,
    order_no    varchar(16) character set utf8mb4 collate utf8mb4_bin not null,
    line_no     int         not null,
    client_no   varchar(7) character set utf8mb4 collate utf8mb4_bin not null,
    site        varchar(16) not null,
    status      varchar(16) not null,
    appearance  varchar(200),
    accessories varchar(200),
    received_on date,
    holder      varchar(64),
    remark      varchar(500),
    constraint uq_item_no unique (item_no),
    constraint uq_item_line unique (order_no, line_no),
    constraint fk_item_order foreign key (order_no) references work_order (order_no)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create index ix_item_client on item (client_no);
create index ix_item_status on item (status);

create table item_custody (
    id          bigint      not null primary key,
    item_id     bigint      not null,
    position    int         not null,
    act         varchar(16) not null,
    from_holder varchar(64),
    to_holder   varchar(64),
    recorded_by varchar(64) not null,
    recorded_at datetime(3) not null,
    remark      varchar(500),
    constraint uq_item_custody unique (item_id, position),
    constraint fk_item_custody foreign key (item_id) references item (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
