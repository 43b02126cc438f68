# shellcheck shell=bash
# Backup, restore and verification. They need the database and not the application.

# One consistent picture of the database while work goes on, and the binary log position from which later changes can be replayed.
backup() {
    read_options "$@"
    local folder=${REST[0]:-$DATA/backup} file
    own_database backup
    mysql_answers || fail "Nothing runs with the data in $DATA: start it with ./lims run, then back up."
    mkdir -p "$folder"
    file=$folder/lims-$(date -u +%Y%m%dT%H%M%SZ).sql.gz
    (umask 077 && mysql_client mysqldump --single-transaction --source-data=2 --routines --triggers --hex-blob --no-tablespaces \
        --databases "$SCHEMA" | gzip >"$file.part")
    mv "$file.part" "$file"
    say "backed up to $file; ./lims restore brings it back"
}

# restore BACKUP [BINARY-LOG…]  into a data folder whose database is empty; the logs in their order, from the backup's position on.
restore() {
    read_options "$@"
    ((${#REST[@]})) || fail "Which backup? ./lims restore FILE.sql.gz [BINARY-LOG…] --data FOLDER"
    local file position
    for file in "${REST[@]}"; do
        [[ -r $(as_called "$file") ]] || fail "The file $file cannot be read."
    done
    prepare_machine
    own_database restore
    lock_data
    need_free_ports "$MYSQL_PORT"
    trap 'stop_process mysql 60' EXIT
    start_mysql
    [[ $(tables) == 0 ]] || fail "The database in $DATA is not empty and nothing was touched: restore into a new folder with --data."
    file=$(as_called "${REST[0]}")
    say "restoring $file"
    gunzip <"$file" | mysql_client mysql || fail "The backup could not be read to its end: the database in $DATA is not usable."
    if ((${#REST[@]} > 1)); then
        position=$(gunzip <"$file" | sed -n 's/.*SOURCE_LOG_POS=\([0-9]*\).*\|.*MASTER_LOG_POS=\([0-9]*\).*/\1\2/p;/LOG_POS/q')
        replay "$position" "${REST[@]:1}"
    fi
    check_chain
    say "restored; start it with ./lims run --data $DATA"
}

replay() {
    local position=$1 file logs=()
    shift
    for file in "$@"; do logs+=("$(as_called "$file")"); done
    say "replaying ${#logs[@]} binary log(s) from position $position"
    "$MYSQL/bin/mysqlbinlog" --start-position="$position" --database="$SCHEMA" "${logs[@]}" | mysql_client mysql --binary-mode \
        || fail "The binary logs could not be replayed to their end; the backup alone is in $DATA."
}

tables() { mysql_client mysql -N -e "select count(*) from information_schema.tables where table_schema = '$SCHEMA'"; }

# A file as the caller, who may stand in another folder, named it.
as_called() { (cd "$CALLER" && readlink -f "$1"); }

# verify [HASH…]  the audit chain and the stored documents; each HASH was printed on a report and must still be in the chain
verify() {
    read_options "$@"
    need_java
    take_software
    database_settings
    if [[ $OWN_MYSQL == yes ]] && ! mysql_answers; then
        [[ -f $DATA/mysql/.initialised ]] || fail "There is no database in $DATA to verify."
        lock_data
        trap 'stop_process mysql 60' EXIT
        start_mysql
    fi
    check_chain "${REST[@]}"
}

check_chain() {
    compile_engine compile compile
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$ENGINE:$CONNECTOR" cn.metrology.lims.audit.store.VerifyCommand "$@"
}

own_database() {
    need_java
    take_software
    database_settings
    [[ $OWN_MYSQL == yes ]] || fail "LIMS_DB_URL names another database server: $1 there, as docs/operations.md says."
}
