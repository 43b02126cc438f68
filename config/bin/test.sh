# shellcheck shell=bash
# ./lims test: everything that shows that the product works, on servers of its own that are gone afterwards.

lims_test() {
    read_options --data "${LIMS_TEST_DATA:-$LIMS_HOME/target/test-run}" "$@"
    no_more_options
    local build=(verify)
    [[ $QUICK == no ]] || build+=(-Dquick)
    PORT=$(free_port 18080)
    derive_ports
    prepare_machine
    need_packages chromium:chromium chromedriver:chromium-driver /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc:fonts-noto-cjk
    lock_data
    forget_data

    say "strict build with unit and architecture tests"
    mvn "${build[@]}" || fail "The strict build or a unit test failed; see above."

    start_servers
    say "wiring: Arquillian on Payara with MySQL"
    mvn -pl lims-ejb failsafe:integration-test failsafe:verify -Dskip.wiring=false -Dlims.adminPort="$ADMIN_PORT" \
        || keep_and_fail "A wiring test failed; reports are in lims-ejb/target/failsafe-reports"

    forget_schema
    deploy "$EAR"
    wait_until 120 healthy || keep_and_fail "The application does not answer at $URL"
    say "journeys: browser and REST against $URL"
    mvn -Dquick -pl lims-ear -am test-compile failsafe:integration-test failsafe:verify -Dskip.journeys=false -Dlims.url="$URL" \
        || keep_and_fail "A journey failed; reports are in lims-ear/target/failsafe-reports, pictures of the pages in lims-ear/target/journeys"
    say "all tests passed"
}

# The wiring tests commit what they like; journeys begin as a customer does, with an empty database.
forget_schema() {
    mysql_client mysql -e "drop database $SCHEMA" -e "create database $SCHEMA character set utf8mb4 collate utf8mb4_0900_ai_ci"
}

keep_and_fail() {
    mkdir -p "$LIMS_HOME/target/test-logs"
    cp "$PAYARA_LOG" "$DATA/mysql.log" "$LIMS_HOME/target/test-logs/"
    fail "$1; server logs are in target/test-logs"
}
