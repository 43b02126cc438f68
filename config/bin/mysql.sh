# shellcheck shell=bash
# Our own MySQL in the data folder, with the settings of config/mysql/my.cnf. Not used when LIMS_DB_URL names another.

SCHEMA=lims

# Where the application finds its database, told to Payara by environment, for our own MySQL and for any other.
database_settings() {
    SECRETS=$DATA/secrets
    if [[ -n ${LIMS_DB_URL:-} ]]; then
        [[ -z ${LIMS_DB_PASSWORD_FILE:-} ]] || LIMS_DB_PASSWORD=$(<"$LIMS_DB_PASSWORD_FILE")
        [[ -n ${LIMS_DB_USER:-} && -n ${LIMS_DB_PASSWORD:-} ]] \
            || fail "LIMS_DB_URL is set, so LIMS_DB_USER and LIMS_DB_PASSWORD (or LIMS_DB_PASSWORD_FILE) must be set too."
        OWN_MYSQL=no
    else
        make_secret "$SECRETS/db-password"
        make_secret "$SECRETS/db-root-password"
        LIMS_DB_URL="jdbc:mysql://127.0.0.1:$MYSQL_PORT/$SCHEMA?sslMode=DISABLED&allowPublicKeyRetrieval=true"
        LIMS_DB_USER=lims
        LIMS_DB_PASSWORD=$(<"$SECRETS/db-password")
        OWN_MYSQL=yes
    fi
    export LIMS_DB_URL LIMS_DB_USER LIMS_DB_PASSWORD
}

make_secret() {
    [[ -s $1 ]] && return
    mkdir -p "$(dirname "$1")" && chmod 700 "$(dirname "$1")"
    (umask 077 && od -An -N24 -tx1 /dev/urandom | tr -d ' \n' >"$1")
}

# A socket's path may be 107 characters long, a data folder's longer: hence a folder of its own.
mysql_socket() { echo "/tmp/lims-mysql-$(echo "$DATA" | cksum | cut -d' ' -f1).sock"; }

mysql_configuration() {
    sed -e "s|@DATA@|$DATA/mysql|g" -e "s|@HOME@|$MYSQL|g" -e "s|@PORT@|$MYSQL_PORT|g" \
        -e "s|@SOCKET@|$(mysql_socket)|g" -e "s|@USER@|$(id -un)|g" config/mysql/my.cnf >"$DATA/my.cnf"
    (umask 077 && cat >"$SECRETS/start.sql" <<SQL
create database if not exists $SCHEMA character set utf8mb4 collate utf8mb4_0900_ai_ci;
create user if not exists 'lims'@'localhost' identified by '$LIMS_DB_PASSWORD';
alter user 'lims'@'localhost' identified by '$LIMS_DB_PASSWORD';
grant all on $SCHEMA.* to 'lims'@'localhost';
alter user 'root'@'localhost' identified by '$(<"$SECRETS/db-root-password")';
SQL
        printf '[client]\nuser=root\npassword=%s\nsocket=%s\n' "$(<"$SECRETS/db-root-password")" "$(mysql_socket)" >"$SECRETS/root.cnf")
}

start_mysql() {
    [[ $OWN_MYSQL == yes ]] || return 0
    mysql_configuration
    if [[ ! -f $DATA/mysql/.initialised ]]; then
        rm -rf "$DATA/mysql"
        say "creating the database in $DATA/mysql"
        "$MYSQL/bin/mysqld" --defaults-file="$DATA/my.cnf" --initialize-insecure >"$DATA/mysql-init.log" 2>&1 \
            || fail "MySQL could not create its files: $(grep ERROR "$DATA/mysql-init.log" | tail -n 1) (all of it in $DATA/mysql-init.log)"
        touch "$DATA/mysql/.initialised"
    fi
    say "starting MySQL on 127.0.0.1:$MYSQL_PORT"
    rm -f "$(mysql_socket)" "$(mysql_socket).lock"
    setsid "$MYSQL/bin/mysqld" --defaults-file="$DATA/my.cnf" --init-file="$SECRETS/start.sql" \
        >>"$DATA/mysql.log" 2>&1 9>&- </dev/null &
    echo $! >"$DATA/mysql.pid"
    wait_until 90 mysql_answers || fail "MySQL did not start: $(grep ERROR "$DATA/mysql.log" | tail -n 1) (all of it in $DATA/mysql.log)"
}

mysql_answers() {
    kill -0 "$(cat "$DATA/mysql.pid")" 2>/dev/null || return 2
    mysql_client mysqladmin ping >/dev/null 2>&1
}

# mysql_client program arguments...  any of MySQL's programs as the database's administrator
mysql_client() {
    local program=$1
    shift
    "$MYSQL/bin/$program" --defaults-extra-file="$SECRETS/root.cnf" "$@"
}
