-- measurement: what a standard was used for
create index ix_worksheet_standard_code on worksheet_standard (standard_code, worksheet_id);
