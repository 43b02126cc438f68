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
    rm -rf lims-*/target/{surefire,failsafe}-reports lims-ear/target/journeys target/test-logs

    unit_tests
    start_servers
    wiring_tests
    journeys
    ((${#FAILED[@]} == 0)) || fail "FAILED: ${FAILED[*]}. Server logs are in target/test-logs, pictures of the pages in lims-ear/target/journeys."
    say "all tests passed"
}

unit_tests() {
    local build=(verify -Dmaven.test.failure.ignore=true)
    [[ $QUICK == no ]] || build+=(-Dquick)
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
    say "journeys: browser and REST against $URL"
    mvn -Dquick -pl lims-ear -am test-compile failsafe:integration-test failsafe:verify -Dskip.journeys=false -Dlims.url="$URL" \
        || failed "journeys"
}

failed() {
    FAILED+=("$1")
    mkdir -p target/test-logs
    [[ ! -f $DATA/mysql.log ]] || cp "$DATA/mysql.log" target/test-logs/
    [[ ! -f ${PAYARA_LOG:-} ]] || cp "$PAYARA_LOG" "target/test-logs/server-after-${1// /-}.log"
}
