-- reception: a promised day that was agreed with the client does not follow the turnaround policy
alter table work_order add column due_agreed boolean not null default false;
