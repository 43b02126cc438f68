# shellcheck shell=bash
# The verbs, and those of them that need no server.

usage() {
    cat <<'TEXT'
萍乡市计量检定业务系统 · Pingxiang metrology LIMS

  ./lims run           build, start MySQL and Payara on loopback, deploy, print the address and the accounts (Ctrl-C stops)
  ./lims stop          stop what runs with this data folder
  ./lims test          every test: unit, Arquillian on Payara with MySQL, browser journeys
  ./lims bench         measure the uncertainty engine
  ./lims bench worksheets [SECONDS]   100 instruments × 11 points with 20 technicians at work, against the running server (--port)
  ./lims bench traceability   the chain of traceability with a million certificates, in a MySQL of its own
  ./lims uncertainty FILE…   evaluate case files, one JSON line a case (--help explains the format); needs no server
  ./lims backup [DIR]  copy the database into DIR (a running server goes on working)
  ./lims restore FILE [LOG…]  bring a backup, and the binary logs after it, into an empty data folder
  ./lims verify [HASH…]  walk the audit chain and the stored documents; a HASH from a printed report must still be in it
  ./lims redeploy      developers: build what changed and put it into the running server
  ./lims logs          follow the server log
  ./lims help          this page

Options
  --port N             address of the pages (8080); all other ports follow from it
  --data DIR           where data lie between runs (.lims in the project)
  --cache DIR          where MySQL and Payara are unpacked (~/.cache/lims)
  --fresh              begin with an empty database
  --quick              build without the strict gates
  --yes                install missing Debian packages without asking (as root; CI=true means the same)

Environment
  LIMS_DB_URL          use this MySQL 8.0/8.4 instead of an own one, e.g. jdbc:mysql://db:3306/lims
  LIMS_DB_USER, LIMS_DB_PASSWORD or LIMS_DB_PASSWORD_FILE
TEXT
}

main() {
    local verb=${1:-help}
    shift || true
    case $verb in
        run) run "$@" ;;
        stop) stop "$@" ;;
        test) lims_test "$@" ;;
        bench) bench "$@" ;;
        uncertainty) uncertainty "$@" ;;
        backup) backup "$@" ;;
        restore) restore "$@" ;;
        verify) verify "$@" ;;
        redeploy) redeploy "$@" ;;
        logs) logs "$@" ;;
        help | --help | -h) usage ;;
        *) fail "I do not know '$verb'. ./lims help lists what there is." ;;
    esac
}

# Case files are named as the caller sees them, so the engine runs in the caller's folder.
uncertainty() {
    need_java
    compile_engine compile compile
    cd "$CALLER" || fail "The folder $CALLER has gone."
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$ENGINE" cn.metrology.lims.casefile.UncertaintyCommand "$@"
}

bench() {
    need_java
    if [[ ${1:-} == worksheets ]]; then
        bench_worksheets "${@:2}"
    fi
    compile_engine test-compile test
    [[ ${1:-} != traceability ]] || { shift && bench_traceability "$@"; }
    exec "$JAVA_HOME/bin/java" -cp "$ENGINE" cn.metrology.lims.bench.Bench "$@"
}

# The demonstration data must be there: the technicians sign in with its accounts.
bench_worksheets() {
    read_options "$@"
    local classpath=$LIMS_HOME/lims-ear/target/journeys.classpath
    curl -fsS -o /dev/null "$URL/api/v1/health" || fail "Nothing answers at $URL: start it with ./lims run."
    need_maven
    mvn -q -Dquick -pl lims-ear -am test-compile dependency:build-classpath -DincludeScope=test \
        -Dmdep.outputFile="$classpath" >&2 || fail "The benchmark did not compile; see above."
    exec "$JAVA_HOME/bin/java" -cp "$LIMS_HOME/lims-ear/target/test-classes:$(<"$classpath")" -Dlims.url="$URL" \
        cn.metrology.lims.journeys.BatchBench "${REST[@]}"
}

# A million certificates in a scratch schema of its own MySQL, kept in the data folder for the next time.
bench_traceability() {
    read_options --data "$LIMS_HOME/target/bench" "$@"
    no_more_options
    PORT=$(free_port 18080)
    derive_ports
    prepare_machine
    need_room "$DATA" 4000
    lock_data
    trap 'stop_servers' EXIT
    take_software
    database_settings
    start_mysql
    LIMS_BENCH_URL=$LIMS_DB_URL LIMS_BENCH_USER=$LIMS_DB_USER LIMS_BENCH_PASSWORD=$LIMS_DB_PASSWORD \
        "$JAVA_HOME/bin/java" -cp "$ENGINE:$CONNECTOR" cn.metrology.lims.bench.TraceBenchmark
    exit
}

# compile_engine phase scope  sets ENGINE to the class path of lims-ejb alone; Maven runs only when a source has changed.
compile_engine() {
    local target=$LIMS_HOME/lims-ejb/target print
    local stamp=$target/$2.classpath
    print=$(sources_print lims-ejb/src)
    if [[ ! -f $stamp || $(head -n 1 "$stamp") != "$print" ]]; then
        need_maven
        mvn -q -Dquick -pl lims-ejb "$1" dependency:build-classpath -DincludeScope="$2" -Dmdep.outputFile="$stamp.part" >&2 \
            || fail "The engine did not compile; see above."
        { echo "$print" && cat "$stamp.part"; } >"$stamp"
    fi
    ENGINE=$target/test-classes:$target/classes:$(tail -n 1 "$stamp")
    [[ $2 == test ]] || ENGINE=${ENGINE#*:}
}
