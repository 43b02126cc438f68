-- audit: the trail, append-only, and the chain that proves it
create table audit_entry (
    id          bigint      not null primary key,
    kind        varchar(16) not null,
    at          datetime(3) not null,
    who         varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    command     varchar(120),
    address     varchar(60),
    object_type varchar(60),
    object_no   varchar(64) character set utf8mb4 collate utf8mb4_bin,
    before_json mediumtext character set utf8mb4 collate utf8mb4_bin,
    after_json  mediumtext character set utf8mb4 collate utf8mb4_bin,
    reason      varchar(1000),
    index ix_audit_entry_object (object_no, id),
    index ix_audit_entry_who (who, id),
    index ix_audit_entry_at (at)
) default character set utf8mb4;

-- what the sealer has not chained yet; written with the entry, so that it never has to search for it
create table audit_pending (
    entry_id bigint not null primary key
);

create table audit_seal (
    sequence      bigint   not null primary key,
    entry_id      bigint   not null,
    previous_hash char(64) character set ascii collate ascii_bin not null,
    hash          char(64) character set ascii collate ascii_bin not null,
    sealed_at     datetime(3) not null,
    constraint uq_audit_seal_entry unique (entry_id),
    constraint fk_audit_seal_entry foreign key (entry_id) references audit_entry (id)
);

create trigger tr_audit_entry_update before update on audit_entry
    for each row signal sqlstate '45000' set message_text = 'The audit trail is append-only';
create trigger tr_audit_entry_delete before delete on audit_entry
    for each row signal sqlstate '45000' set message_text = 'The audit trail is append-only';
create trigger tr_audit_seal_update before update on audit_seal
    for each row signal sqlstate '45000' set message_text = 'The audit chain is append-only';
create trigger tr_audit_seal_delete before delete on audit_seal
    for each row signal sqlstate '45000' set message_text = 'The audit chain is append-only';
