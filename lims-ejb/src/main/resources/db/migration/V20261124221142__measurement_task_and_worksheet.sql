-- measurement: tasks, worksheets and everything ever written on them, in the order it was written
create table measurement_task (
    id              bigint       not null primary key,
    version         int          not null,
    task_no         varchar(24)  character set utf8mb4 collate utf8mb4_bin not null,
    item_no         varchar(24)  character set utf8mb4 collate utf8mb4_bin not null,
    order_no        varchar(24)  character set utf8mb4 collate utf8mb4_bin,
    client_no       varchar(24)  character set utf8mb4 collate utf8mb4_bin,
    item_code       varchar(16)  character set utf8mb4 collate utf8mb4_bin not null,
    instrument_name varchar(200),
    model           varchar(200),
    serial_no       varchar(100),
    service_kind    varchar(16)  not null,
    site            varchar(16)  not null,
    due_on          date,
    status          varchar(16)  not null,
    assignee        varchar(64)  character set utf8mb4 collate utf8mb4_bin,
    assigned_by     varchar(64)  character set utf8mb4 collate utf8mb4_bin,
    assigned_at     datetime(3),
    worksheet_no    varchar(24)  character set utf8mb4 collate utf8mb4_bin,
    constraint uq_measurement_task_no unique (task_no),
    constraint uq_measurement_task_item unique (item_no),
    key ix_measurement_task_pool (site, status, due_on),
    key ix_measurement_task_assignee (assignee, status, due_on)
) default charset = utf8mb4;

create table worksheet (
    id                bigint       not null primary key,
    version           int          not null,
    worksheet_no      varchar(24)  character set utf8mb4 collate utf8mb4_bin not null,
    task_no           varchar(24)  character set utf8mb4 collate utf8mb4_bin not null,
    item_no           varchar(24)  character set utf8mb4 collate utf8mb4_bin not null,
    item_code         varchar(16)  character set utf8mb4 collate utf8mb4_bin not null,
    procedure_no      varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
    procedure_version int          not null,
    site              varchar(16)  not null,
    started_at        datetime(3)  not null,
    measured_on       date         not null,
    status            varchar(16)  not null,
    revision          int          not null,
    performer         varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
    performer_name    varchar(100) not null,
    submitted_at      datetime(3),
    checker           varchar(64)  character set utf8mb4 collate utf8mb4_bin,
    checker_name      varchar(100),
    checked_at        datetime(3),
    approver          varchar(64)  character set utf8mb4 collate utf8mb4_bin,
    approved_at       datetime(3),
    certificate_no    varchar(48)  character set utf8mb4 collate utf8mb4_bin,
    constraint uq_worksheet_no unique (worksheet_no),
    constraint fk_worksheet_task foreign key (task_no) references measurement_task (task_no),
    constraint ck_worksheet_checker check (checker is null or checker <> performer),
    constraint ck_worksheet_approver check (approver is null or approver <> performer),
    key ix_worksheet_queue (site, status, submitted_at),
    key ix_worksheet_item (item_no)
) default charset = utf8mb4;

-- WF-11: rows are only ever added; the unique sequence makes two corrections of one cell at the same moment impossible
create table worksheet_entry (
    id           bigint       not null primary key,
    worksheet_id bigint       not null,
    entry_key    varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
    entry_seq    int          not null,
    text_value   varchar(500) not null,
    amount       decimal(38, 18),
    decimals     int,
    unit         varchar(32),
    written_by   varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
    writer_name  varchar(100) not null,
    observed_at  datetime(3)  not null,
    recorded_at  datetime(3)  not null,
    reason       varchar(500),
    late_reason  varchar(500),
    replaces_id  bigint,
    revision     int          not null,
    command_id   varchar(36)  character set utf8mb4 collate utf8mb4_bin not null,
    constraint fk_worksheet_entry_sheet foreign key (worksheet_id) references worksheet (id),
    constraint fk_worksheet_entry_replaces foreign key (replaces_id) references worksheet_entry (id),
    constraint uq_worksheet_entry_seq unique (worksheet_id, entry_key, entry_seq),
    constraint uq_worksheet_entry_command unique (worksheet_id, command_id, entry_key),
    constraint ck_worksheet_entry_reason check (replaces_id is null or reason is not null)
) default charset = utf8mb4;

create table worksheet_standard (
    id            bigint      not null primary key,
    worksheet_id  bigint      not null,
    instrument_no varchar(48) character set utf8mb4 collate utf8mb4_bin not null,
    standard_code varchar(48) character set utf8mb4 collate utf8mb4_bin,
    used_values   mediumtext  not null,
    chosen_by     varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    chosen_at     datetime(3) not null,
    taken_off_by  varchar(64) character set utf8mb4 collate utf8mb4_bin,
    taken_off_at  datetime(3),
    constraint fk_worksheet_standard_sheet foreign key (worksheet_id) references worksheet (id),
    key ix_worksheet_standard_instrument (instrument_no, chosen_at)
) default charset = utf8mb4;

create table worksheet_member (
    id           bigint       not null primary key,
    worksheet_id bigint       not null,
    person       varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
    person_name  varchar(100) not null,
    constraint fk_worksheet_member_sheet foreign key (worksheet_id) references worksheet (id),
    constraint uq_worksheet_member unique (worksheet_id, person)
) default charset = utf8mb4;

create table worksheet_remark (
    id           bigint       not null primary key,
    worksheet_id bigint       not null,
    act          varchar(16)  not null,
    revision     int          not null,
    said_by      varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
    speaker_name varchar(100) not null,
    said_at      datetime(3)  not null,
    text_value   varchar(500) not null,
    constraint fk_worksheet_remark_sheet foreign key (worksheet_id) references worksheet (id)
) default charset = utf8mb4;

create table worksheet_snapshot (
    id             bigint      not null primary key,
    worksheet_id   bigint      not null,
    revision       int         not null,
    engine_version varchar(64) not null,
    verdict        varchar(24) not null,
    evaluation     longtext    not null,
    record         longtext    not null,
    record_hash    char(64)    character set utf8mb4 collate utf8mb4_bin not null,
    taken_at       datetime(3) not null,
    constraint fk_worksheet_snapshot_sheet foreign key (worksheet_id) references worksheet (id),
    constraint uq_worksheet_snapshot unique (worksheet_id, revision)
) default charset = utf8mb4;
