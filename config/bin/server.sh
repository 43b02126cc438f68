# shellcheck shell=bash
# Starting and stopping MySQL and Payara together, and finding out what an earlier run has left.

# wait_until seconds command...  A status of 2 means: it will never come true.
wait_until() {
    local limit=$((SECONDS + $1)) status
    shift
    while ((SECONDS < limit)); do
        status=0
        "$@" || status=$?
        ((status == 0)) && return 0
        ((status == 2)) && return 1
        sleep 0.3
    done
    return 1
}

pid_file() { [[ $1 == mysql ]] && echo "$DATA/mysql.pid" || echo "$DATA/payara/lims/config/pid"; }

# A pid file may name a stranger after a reboot: ours carries the data folder in its command line.
is_ours() {
    local pid
    pid=$(cat "$(pid_file "$1")" 2>/dev/null) && [[ -n $pid ]] || return 1
    command_line "$pid" | grep -qF "$DATA"
}

command_line() { { tr '\0' ' ' <"/proc/$1/cmdline"; } 2>/dev/null; }

is_gone() { ! is_ours "$1"; }

stop_process() {
    local pid
    is_ours "$1" || return 0
    pid=$(cat "$(pid_file "$1")")
    kill "$pid" 2>/dev/null || true
    wait_until "$2" is_gone "$1" || kill -9 "$pid" 2>/dev/null || true
    wait_until 10 is_gone "$1" || true
    rm -f "$(pid_file "$1")"
}

stop_servers() {
    stop_process payara 30
    stop_process mysql 60
}

# One run per data folder. The lock falls with the process that holds it, however that dies.
lock_data() {
    exec 9>>"$DATA/lock"
    flock -n 9 || fail "Another ./lims works with the data in $DATA: stop it with './lims stop --data $DATA' or give this one its own folder with --data."
    echo $$ >"$DATA/run.pid"
    if is_ours payara || is_ours mysql; then
        say "an earlier run was killed: stopping what it left running"
        stop_servers
    fi
}

prepare_machine() {
    need_java
    need_maven
    need_packages libaio.so.1:libaio1 libnuma.so.1:libnuma1
    need_room "$DATA" 1500
}

start_servers() {
    trap 'stop_servers' EXIT
    trap 'exit 130' INT TERM HUP
    take_software
    database_settings
    start_mysql
    start_payara
}

# The status of a GET on our own port, without any program that a fresh machine may lack.
http_status() {
    local line
    exec 3<>"/dev/tcp/127.0.0.1/$PORT" || return 1
    printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$1" "$PORT" >&3
    read -r -t 60 _ line _ <&3 || line=0
    exec 3>&-
    echo "$line"
}

healthy() { [[ $(http_status /api/v1/health 2>/dev/null) == 200 && $(http_status /login.xhtml 2>/dev/null) == 200 ]]; }
