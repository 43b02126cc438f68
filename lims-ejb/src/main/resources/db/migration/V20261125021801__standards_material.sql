-- standards: the lot of an instrument that is a certified reference material
alter table reference_instrument
    add column lot          varchar(64),
    add column opened_on    date,
    add column usable_until date,
    add column remaining    varchar(64);
