# shellcheck shell=bash
# The build, left out when no source has changed since the last one.

EAR=$LIMS_HOME/lims-ear/target/lims

# sources_print folders…  changes when any file in them, or the build itself, does
sources_print() {
    find pom.xml .mvn config/build lims-*/pom.xml "$@" -type f -printf '%p %s %T@\n' | sort | sha256sum | cut -d' ' -f1
}

build() {
    local print log=$DATA/build.log arguments=(-q package -DskipTests)
    print=$(sources_print lims-*/src/main)
    if [[ -f $EAR.built && $(cat "$EAR.built") == "$print" && -d $EAR ]]; then
        say "nothing changed since the last build"
        return
    fi
    [[ $QUICK == yes ]] && arguments+=(-Dquick)
    say "building (log: $log)"
    forget_migrations
    while_waiting "still building" mvn "${arguments[@]}" >"$log" 2>&1 || {
        grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
        fail "The build failed; everything it said is in $log"
    }
    echo "$print" >"$EAR.built"
}

# Maven leaves behind what a source folder no longer has, and a migration must not come back.
forget_migrations() { rm -rf lims-*/target/classes/db; }
