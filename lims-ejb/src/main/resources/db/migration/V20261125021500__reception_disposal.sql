-- reception: who proposed to dispose of what nobody fetched
alter table item add column disposal_proposed_by varchar(64);
