# shellcheck shell=bash
# How the front door speaks: one line per step, with the seconds since the start.

STARTED=$SECONDS

say() { printf '[%4ds] %s\n' "$((SECONDS - STARTED))" "$*"; }

fail() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# while_waiting "what" command...  runs the command and prints a line every ten seconds until it is done.
while_waiting() {
    local what=$1 worker ticker status=0
    shift
    "$@" &
    worker=$!
    (while sleep 10; do say "… $what"; done) 9>&- &
    ticker=$!
    wait "$worker" || status=$?
    kill "$ticker" 2>/dev/null || true
    wait "$ticker" 2>/dev/null || true
    return "$status"
}
