-- standards: in whose care an instrument is, and what its use is limited to
alter table reference_instrument
    add column custodian varchar(100),
    add column limitation varchar(500);
