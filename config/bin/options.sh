# shellcheck shell=bash
# shellcheck disable=SC2034
# Options that every verb understands. What they do not name goes to the verb in REST.

PORT=${LIMS_PORT:-8080}
DATA=${LIMS_DATA:-$LIMS_HOME/.lims}
CACHE=${LIMS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/lims}
FRESH=no
QUICK=no
YES=${CI:-no}
REST=()

read_options() {
    while (($#)); do
        case $1 in
            --port) PORT=${2:?--port needs a number} && shift ;;
            --data) DATA=${2:?--data needs a folder} && shift ;;
            --cache) CACHE=${2:?--cache needs a folder} && shift ;;
            --fresh) FRESH=yes ;;
            --quick) QUICK=yes ;;
            --yes) YES=yes ;;
            *) REST+=("$1") ;;
        esac
        shift
    done
    [[ $PORT =~ ^[0-9]{4,5}$ && $PORT -ge 1104 && $PORT -le 60000 ]] \
        || fail "Port $PORT does not fit: give a number from 1104 to 60000, e.g. --port 8080."
    mkdir -p "$DATA" "$CACHE" || fail "The folder $DATA or $CACHE cannot be made: choose others with --data and --cache."
    DATA=$(cd "$DATA" && pwd)
    CACHE=$(cd "$CACHE" && pwd)
    derive_ports
}

# Payara counts its ports from a base; the pages are at base + 80, so one number moves everything.
derive_ports() {
    PORT_BASE=$((PORT - 80))
    ADMIN_PORT=$((PORT_BASE + 48))
    MYSQL_PORT=$((PORT_BASE + 6))
    URL=http://localhost:$PORT
}

no_more_options() {
    ((${#REST[@]} == 0)) || fail "I do not know the option ${REST[0]}. ./lims help lists what there is."
}
