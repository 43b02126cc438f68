-- client: who brings instruments in, and whom to call there
create table client (
    id          bigint       not null primary key,
    version     int          not null,
    client_no   varchar(7) character set utf8mb4 collate utf8mb4_bin not null,
    name        varchar(120) not null,
    initials    varchar(120) not null,
    credit_code varchar(18) character set utf8mb4 collate utf8mb4_bin,
    address     varchar(200),
    postcode    varchar(6),
    division    varchar(16)  not null,
    site        varchar(16)  not null,
    remark      varchar(500),
    constraint uq_client_no unique (client_no),
    constraint uq_client_credit_code unique (credit_code),
    constraint uq_client_name unique (name)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table client_contact (
    id        bigint      not null primary key,
    client_id bigint      not null,
    position  int         not null,
    name      varchar(60) not null,
    phone     varchar(30),
    email     varchar(100),
    duty      varchar(60),
    present   boolean     not null,
    constraint fk_contact_client foreign key (client_id) references client (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

create index ix_client_initials on client (initials);
