# shellcheck shell=bash
# ./lims run: everything on one machine, in the foreground, until Ctrl-C.

run() {
    read_options "$@"
    no_more_options
    prepare_machine
    lock_data
    [[ $FRESH == no ]] || forget_data
    need_free_ports "$PORT" "$ADMIN_PORT" "$MYSQL_PORT"
    build
    start_servers
    deploy "$EAR"
    wait_until 120 healthy || fail "The application does not answer at $URL/login.xhtml; the server log is $PAYARA_LOG"
    welcome
    watch
}

forget_data() {
    say "--fresh: forgetting everything in $DATA"
    rm -rf "$DATA/mysql" "$DATA/payara" "$DATA/app" "$DATA/secrets" "$DATA"/*.log
}

welcome() {
    say "ready"
    cat <<TEXT

  ────────────────────────────────────────────────────────────────────
   打开 Open      $URL
   接口 REST      $URL/api/v1
TEXT
    accounts
    cat <<TEXT
   数据 Data      $DATA   (--fresh starts anew)
   日志 Log       $PAYARA_LOG
   停止 Stop      Ctrl-C
  ────────────────────────────────────────────────────────────────────

TEXT
}

# The accounts are those of the demonstration institute, and are printed only where it was loaded.
accounts() {
    local file=config/institute/demonstration-accounts.txt
    [[ -f $file ]] && sed 's/^/   /' "$file"
    return 0
}

# Until Ctrl-C, or until one of the two servers dies.
watch() {
    while is_ours payara && { [[ $OWN_MYSQL == no ]] || is_ours mysql; }; do
        sleep 1 &
        wait $! || true
    done
    fail "A server has stopped by itself; the logs are $PAYARA_LOG and $DATA/mysql.log"
}

stop() {
    read_options "$@"
    no_more_options
    local runner
    runner=$(cat "$DATA/run.pid" 2>/dev/null || true)
    if [[ -n $runner ]] && command_line "$runner" | grep -q lims; then
        kill "$runner"
        wait_until 90 runner_gone "$runner" || fail "Process $runner does not stop; end it with kill -9 $runner and run ./lims stop again."
    fi
    stop_servers
    rm -f "$DATA/run.pid"
    say "stopped"
}

runner_gone() { [[ ! -d /proc/$1 ]]; }

# For developers: build what changed and put it into the running server.
redeploy() {
    read_options "$@"
    no_more_options
    need_java
    is_ours payara || fail "Nothing runs with the data in $DATA: start it with ./lims run"
    take_software
    build
    deploy "$EAR"
    say "redeployed at $URL"
}

logs() {
    read_options "$@"
    exec tail -n 100 -F "$DATA/payara/lims/logs/server.log"
}
