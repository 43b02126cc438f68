-- identity: the language that a person chose to read
alter table account add column language varchar(5);
