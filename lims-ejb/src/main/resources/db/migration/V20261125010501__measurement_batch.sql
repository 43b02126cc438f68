-- measurement: worksheets of identical instruments that are worked side by side carry one batch number
alter table worksheet
    add column batch_no varchar(24) character set utf8mb4 collate utf8mb4_bin,
    add key ix_worksheet_batch (batch_no);
