# shellcheck shell=bash
# The verbs.

usage() {
    cat <<'TEXT'
萍乡市计量检定业务系统 · Pingxiang metrology LIMS

  ./lims run           build, start MySQL and Payara on loopback, deploy, print the address and the accounts (Ctrl-C stops)
  ./lims stop          stop what runs with this data folder
  ./lims test          every test: unit, Arquillian on Payara with MySQL, browser journeys
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
        redeploy) redeploy "$@" ;;
        logs) logs "$@" ;;
        help | --help | -h) usage ;;
        *) fail "I do not know '$verb'. ./lims help lists what there is." ;;
    esac
}
