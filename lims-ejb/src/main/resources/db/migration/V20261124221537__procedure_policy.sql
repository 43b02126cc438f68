-- procedure: policy parameters (rules.md 16) with their values by day
create table policy_parameter (
    id             bigint       not null primary key,
    version        int          not null,
    policy_key     varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
    value_type     varchar(8)   not null,
    policy_owner   varchar(10)  not null,
    fixed          boolean      not null,
    allowed_values varchar(200),
    caption_zh     varchar(120) not null,
    caption_en     varchar(160) not null,
    rule_id        varchar(40)  not null,
    why_default    varchar(300),
    constraint uq_policy_key unique (policy_key)
) default charset = utf8mb4 collate utf8mb4_0900_ai_ci;

create table policy_value (
    id             bigint       not null primary key,
    policy_id      bigint       not null,
    policy_key     varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
    policy_text    varchar(500) not null,
    effective_from date         not null,
    set_by         varchar(64)  not null,
    set_at         datetime(3)  not null,
    value_source   varchar(200) not null,
    reason         varchar(500) not null,
    constraint fk_policy_value foreign key (policy_id) references policy_parameter (id)
) default charset = utf8mb4 collate utf8mb4_0900_ai_ci;
