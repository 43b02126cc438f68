# shellcheck shell=bash
# Is this machine able to run us? Every refusal is one sentence that says what to do.

need_java() {
    local javac=javac version
    [[ -n ${JAVA_HOME:-} ]] && javac=$JAVA_HOME/bin/javac
    command -v "$javac" >/dev/null || fail "No JDK found: install a JDK 17 or newer (Debian: apt-get install openjdk-17-jdk-headless)."
    version=$("$javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    ((${version:-0} >= 17)) || fail "This JDK is version ${version:-unknown}: install a JDK 17 or newer, or set JAVA_HOME to one."
    export JAVA_HOME=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
}

need_maven() {
    command -v mvn >/dev/null || fail "Maven is missing: install Maven 3.8.6 or newer (Debian: apt-get install maven)."
}

# need_packages file:package...  makes sure that each file (a library or a program) is there, else its Debian package.
need_packages() {
    local pair missing=()
    for pair in "$@"; do
        present "${pair%%:*}" || missing+=("${pair##*:}")
    done
    ((${#missing[@]} == 0)) && return
    local hint="apt-get install ${missing[*]}"
    { command -v apt-get && ((EUID == 0)); } >/dev/null || fail "Missing on this machine: ${missing[*]}. As root: $hint"
    if [[ $YES == no ]]; then
        read -r -p "Missing: ${missing[*]}. Install now ($hint)? [y/N] " answer || answer=n
        [[ $answer == [yYjJ是]* ]] || fail "Missing on this machine: ${missing[*]}. Install with: $hint"
    fi
    say "installing ${missing[*]}"
    install_packages "${missing[@]}" >"$DATA/apt.log" 2>&1 || fail "apt-get could not install ${missing[*]}; its words are in $DATA/apt.log"
}

install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -y --no-install-recommends "$@" || { apt-get update && apt-get install -y --no-install-recommends "$@"; }
}

present() {
    case $1 in
        lib*) ldconfig -p 2>/dev/null | grep -q "^[[:space:]]*$1" || PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q "$1" ;;
        /*) [[ -e $1 ]] ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

# need_room folder megabytes
need_room() {
    local free
    free=$(df -Pm "$1" | awk 'NR==2 {print $4}')
    ((free >= $2)) || fail "No room in $1: $2 MB are needed, $free MB are free. Make room or choose another folder with --data or --cache."
}

port_busy() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

need_free_ports() {
    local port
    for port in "$@"; do
        ! port_busy "$port" || fail "Port $port is in use by another program: stop it or choose other ports with --port (e.g. --port $((PORT + 1000)))."
    done
}

# The first base from which all our ports are free.
free_port() {
    local port=$1
    while port_busy "$port" || port_busy "$((port - 32))" || port_busy "$((port - 74))"; do port=$((port + 100)); done
    echo "$port"
}
