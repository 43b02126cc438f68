# shellcheck shell=bash
# Our Payara domain in the data folder, with the settings of config/payara/domain.asadmin.
# A start always begins from the domain as configured and deploys anew, so that a killed run leaves nothing to repair.

DOMAIN=lims

asadmin() { "$ASADMIN" --interactive=false --port "$ADMIN_PORT" "$@" 9>&-; }

domain_print() { cat config/payara/domain.asadmin <(echo "$PORT_BASE $PAYARA $CONNECTOR") | sha256sum | cut -d' ' -f1; }

start_payara() {
    local domains=$DATA/payara
    PAYARA_LOG=$domains/$DOMAIN/logs/server.log
    if [[ ! -f $domains/configured || $(cat "$domains/configured") != "$(domain_print)" ]]; then
        configure_payara "$domains"
    fi
    cp "$domains/domain.xml" "$domains/$DOMAIN/config/domain.xml"
    rm -rf "$domains/$DOMAIN/applications" "$domains/$DOMAIN/generated" "$domains/$DOMAIN/config/pid"
    say "starting Payara"
    asadmin_quietly start-domain --domaindir "$domains" "$DOMAIN"
}

configure_payara() {
    local domains=$1
    say "configuring Payara"
    rm -rf "$domains" && mkdir -p "$domains"
    asadmin_quietly create-domain --nopassword --portbase "$PORT_BASE" --domaindir "$domains" "$DOMAIN"
    mkdir -p "$domains/$DOMAIN/lib" && cp "$CONNECTOR" "$domains/$DOMAIN/lib/"
    asadmin_quietly start-domain --domaindir "$domains" "$DOMAIN"
    grep -vE '^(#|$)' config/payara/domain.asadmin >"$domains/commands"
    asadmin multimode --file "$domains/commands" >"$domains/configure.log" 2>&1 || true
    ! grep -qiE 'failed|remote failure|invalid' "$domains/configure.log" \
        || fail "Payara refused a setting of config/payara/domain.asadmin; its words are in $domains/configure.log"
    asadmin_quietly stop-domain --domaindir "$domains" "$DOMAIN"
    cp "$domains/$DOMAIN/config/domain.xml" "$domains/domain.xml"
    domain_print >"$domains/configured"
}

asadmin_quietly() {
    local log=$DATA/asadmin.log
    asadmin "$@" >"$log" 2>&1 || fail "Payara: 'asadmin $1' failed: $(grep -vE '^(Command|Waiting|$)' "$log" | tail -n 3) (server log: ${PAYARA_LOG:-$log})"
}

# deploy folder  puts a copy of the exploded EAR into the data folder, so that the next build cannot disturb it
deploy() {
    say "deploying (the database schema is brought up to date on the way)"
    rm -rf "$DATA/app" && mkdir -p "$DATA/app"
    cp -r "$1" "$DATA/app/lims"
    while_waiting "still deploying" asadmin_quietly deploy --force --name lims "$DATA/app/lims"
}

undeploy() { asadmin_quietly undeploy "$1"; }
