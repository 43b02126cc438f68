# shellcheck shell=bash
# ./lims test: everything that shows that the product works, on servers of its own that are gone afterwards.
# A failed test does not keep the later stages from running; any failure makes the command fail.

FAILED=()

lims_test() {
    read_options --data "${LIMS_TEST_DATA:-$LIMS_HOME/target/test-run}" "$@"
    no_more_options
    PORT=$(free_port 18080)
    derive_ports
    prepare_machine
    need_packages chromium:chromium chromedriver:chromium-driver /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc:fonts-noto-cjk
    lock_data
    forget_data
    rm -rf "$DATA"/{backup,restored} lims-*/target/{surefire,failsafe}-reports lims-ear/target/journeys target/test-logs

    unit_tests
    start_servers
    wiring_tests
    journeys
    recovery
    ((${#FAILED[@]} == 0)) || fail "FAILED: ${FAILED[*]}. Server logs are in target/test-logs, pictures of the pages in lims-ear/target/journeys."
    say "all tests passed"
}

unit_tests() {
    local build=(verify -Dmaven.test.failure.ignore=true)
    [[ $QUICK == no ]] || build+=(-Dquick)
    forget_migrations
    say "strict build with unit and architecture tests"
    mvn "${build[@]}" || fail "The build failed; see above."
    ! grep -qE '<(failure|error)[ >]' lims-*/target/surefire-reports/TEST-*.xml 2>/dev/null || failed "unit tests"
}

wiring_tests() {
    say "wiring: Arquillian on Payara with MySQL"
    mvn -pl lims-ejb failsafe:integration-test failsafe:verify -Dskip.wiring=false -Dlims.adminPort="$ADMIN_PORT" || failed "wiring tests"
}

# The wiring tests commit what they like; journeys begin as a customer does, with an empty database.
journeys() {
    mysql_client mysql -e "drop database $SCHEMA; create database $SCHEMA character set utf8mb4 collate utf8mb4_0900_ai_ci"
    deploy "$EAR"
    wait_until 120 healthy || fail "The application does not answer at $URL; the server log is $PAYARA_LOG"
    lims_beside "$DATA" backup "$DATA/backup"
    say "journeys: browser and REST against $URL"
    mvn -Dquick -pl lims-ear -am test-compile failsafe:integration-test failsafe:verify -Dskip.journeys=false -Dlims.url="$URL" \
        || failed "journeys"
}

# What the journeys wrote comes back from the backup before them and the binary log since; a falsified entry is found.
recovery() {
    local copy=$DATA/restored first logs sums
    say "recovery: backup and binary log into an empty folder, audit chain and documents verified"
    stop_process payara 30
    first=$(gunzip <"$DATA"/backup/*.sql.gz | sed -n "s/.*LOG_FILE='\([^']*\)'.*/\1/p;/LOG_FILE/q")
    mapfile -t logs < <(find "$DATA/mysql" -name 'binlog.0*' ! -name "*~" | sort | awk -v first="$DATA/mysql/$first" '$0 >= first')
    lims_beside "$copy" restore "$DATA"/backup/*.sql.gz "${logs[@]}" || { failed "restore" && return; }
    sums=$(table_sums)
    (
        DATA=$copy PORT=$((PORT + 1000))
        unset LIMS_DB_URL LIMS_DB_USER LIMS_DB_PASSWORD
        derive_ports
        database_settings
        trap 'stop_process mysql 60' EXIT
        start_mysql
        [[ -n $sums && $(table_sums) == "$sums" ]] || fail "The restored tables differ from those that were backed up."
        mysql_client mysql "$SCHEMA" -e "drop trigger tr_audit_entry_update; update audit_entry set who = 'nobody' order by id limit 1"
        ! lims_beside "$copy" verify >/dev/null || fail "verify did not find a falsified entry."
    ) || failed "recovery"
}

table_sums() {
    mysql_client mysql -N -e "set session group_concat_max_len = 1000000;
        select concat('checksum table ', group_concat('$SCHEMA.', table_name order by table_name)) from information_schema.tables
        where table_schema = '$SCHEMA'" | mysql_client mysql -N
}

# lims_beside folder verb arguments...  the front door on another data folder, beside the servers of this test
lims_beside() {
    local folder=$1 verb=$2 port=$PORT
    shift 2
    [[ $folder == "$DATA" ]] || port=$((PORT + 1000))
    env -u LIMS_DB_URL -u LIMS_DB_USER -u LIMS_DB_PASSWORD "$LIMS_HOME/lims" "$verb" "$@" --data "$folder" --port "$port" --cache "$CACHE" 9>&-
}

failed() {
    FAILED+=("$1")
    mkdir -p target/test-logs
    [[ ! -f $DATA/mysql.log ]] || cp "$DATA/mysql.log" target/test-logs/
    [[ ! -f ${PAYARA_LOG:-} ]] || cp "$PAYARA_LOG" "target/test-logs/server-after-${1// /-}.log"
}
