-- kernel: legal numbers in order, and files kept by their content
create table number_series (
    series      varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    series_year int    not null,
    last_number bigint not null,
    primary key (series, series_year)
) default character set utf8mb4;

create table document (
    sha256     char(64) character set utf8mb4 collate utf8mb4_bin not null primary key,
    media_type varchar(100) not null,
    size       bigint       not null,
    content    longblob     not null,
    stored_at  datetime(3)  not null
) default character set utf8mb4;
