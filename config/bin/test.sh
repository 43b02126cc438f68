# shellcheck shell=bash
# ./lims test: filled in below
lims_test() { fail "not yet"; }
