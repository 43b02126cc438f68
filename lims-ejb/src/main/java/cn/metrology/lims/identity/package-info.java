/**
 * Who may do what: accounts, roles and their rights, sites, sign-in with throttling, signatures by a password entered
 * again, programs' tokens, time-boxed auditor access. Entry points: CurrentUser, SignIn, Signatures, AccountService.
 * Implements people.md 1–5 and the separation of administrator and business data (people.md 3 rule 7).
 */
package cn.metrology.lims.identity;
