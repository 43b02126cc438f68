# shellcheck shell=bash
# Our Payara domain in the data folder. A start always begins from the domain as it was made, applies config/payara and deploys anew:
# a killed run leaves nothing to repair, and a changed setting needs no migration.

DOMAIN=lims

asadmin() { "$ASADMIN" --interactive=false --port "$ADMIN_PORT" "$@" 9>&-; }

asadmin_quietly() {
    local log=$DATA/asadmin.log
    asadmin "$@" >"$log" 2>&1 || fail "Payara: 'asadmin $1' failed: $(grep -vE '^(Command|Waiting|$)' "$log" | tail -n 3) (server log: ${PAYARA_LOG:-$log})"
}

start_payara() {
    local domains=$DATA/payara
    PAYARA_LOG=$domains/$DOMAIN/logs/server.log
    [[ -f $domains/made && $(cat "$domains/made") == "$PORT_BASE $PAYARA" ]] || make_domain "$domains"
    domain_as_made "$domains"
    # On loopback there is no TLS, and a first start has nobody to sign in: so here, unlike in production, these are the defaults
    export LIMS_DEMO=${LIMS_DEMO:-true} LIMS_SECURE_COOKIES=${LIMS_SECURE_COOKIES:-false}
    export LIMS_PUBLIC_URL=${LIMS_PUBLIC_URL:-$URL}
    say "starting Payara"
    asadmin_quietly start-domain --domaindir "$domains" --prebootcommandfile "$domains/settings" "$DOMAIN"
}

make_domain() {
    local domains=$1
    say "creating the Payara domain"
    rm -rf "$domains" && mkdir -p "$domains"
    asadmin_quietly create-domain --nopassword --portbase "$PORT_BASE" --domaindir "$domains" "$DOMAIN"
    cp "$domains/$DOMAIN/config/domain.xml" "$domains/domain.xml"
    echo "$PORT_BASE $PAYARA" >"$domains/made"
}

domain_as_made() {
    local domains=$1 options
    options=$(sed 's|.*|<jvm-options>&</jvm-options>|' config/payara/jvm.options | tr -d '\n')
    sed "s|<jvm-options>-Xmx512m</jvm-options>|$options|" "$domains/domain.xml" >"$domains/$DOMAIN/config/domain.xml"
    grep -vE '^(#|$)' config/payara/domain.asadmin >"$domains/settings"
    rm -rf "$domains/$DOMAIN/applications" "$domains/$DOMAIN/generated" "$domains/$DOMAIN/config/pid" "$domains/$DOMAIN"/lib/mysql-*.jar
    mkdir -p "$domains/$DOMAIN/lib" "$domains/$DOMAIN/logs" && cp "$CONNECTOR" "$domains/$DOMAIN/lib/"
    [[ ! -f $PAYARA_LOG ]] || mv "$PAYARA_LOG" "$PAYARA_LOG.before"
}

# deploy folder  puts a copy of the exploded EAR into the data folder, so that the next build cannot disturb it
deploy() {
    say "deploying (the database schema is brought up to date on the way)"
    rm -rf "$DATA/app" && mkdir -p "$DATA/app"
    cp -r "$1" "$DATA/app/lims"
    while_waiting "still deploying" asadmin_quietly deploy --force --name lims "$DATA/app/lims"
}
