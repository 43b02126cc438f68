-- certificate: a record has one first document; what supplements or replaces it comes from the same record
alter table certificate
    add column supplements varchar(32) character set utf8mb4 collate utf8mb4_bin after replaced_by,
    add column first_of varchar(40) character set utf8mb4 collate utf8mb4_bin
        generated always as (case when replaces is null and supplements is null
                                  then concat(worksheet_no, '/', revision) end) stored,
    drop index uq_certificate_worksheet,
    add constraint uq_certificate_first unique (first_of),
    add constraint uq_certificate_replaces unique (replaces);
create index ix_certificate_supplements on certificate (supplements);
create index ix_certificate_worksheet on certificate (worksheet_no);
