-- measurement: lists show the assignee by the name he had when the task was given to him
alter table measurement_task add column assignee_name varchar(100) after assignee;
