package cn.metrology.lims.identity;

import cn.metrology.lims.identity.model.Account;
import cn.metrology.lims.identity.model.Accounts;
import cn.metrology.lims.identity.model.AuditorGrants;
import cn.metrology.lims.identity.model.LoginThrottles;
import cn.metrology.lims.kernel.Institute;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Signing in with name and password, and what an open session may do as time goes on. */
@Stateless
@PermitAll
public class SignIn {
    private Accounts accounts;
    private AuditorGrants grants;
    private LoginThrottles throttles;
    private PasswordCheck passwords;
    private Clock clock;

    @Inject
    private Event<SignedIn> signedIn;

    @Inject
    private Event<SignInRefused> refused;

    protected SignIn() {} // container proxy

    @Inject
    public SignIn(
            Accounts accounts, AuditorGrants grants, LoginThrottles throttles, PasswordCheck passwords, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.throttles = throttles;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Optional<SessionState> attempt(SignInCredential typed) {
        if (typed.username() == null || typed.username().isBlank() || typed.password() == null) {
            return Optional.empty();
        }
        StaffId who = new StaffId(typed.username().strip());
        PasswordCheck.Outcome outcome = passwords.attempt(who, typed.password(), Optional.of(typed.address()));
        Optional<SessionState> state = outcome.right() ? state(who) : Optional.empty();
        if (state.isPresent()) {
            signedIn.fire(new SignedIn(who, typed.address()));
        } else {
            boolean locked = outcome.lockedUntil().isPresent();
            refused.fire(new SignInRefused(typed.username(), typed.address(), locked));
        }
        return state;
    }

    /** What the person may do now; empty once the account is blocked. */
    public Optional<SessionState> state(StaffId who) {
        return accounts.find(who).filter(Account::isActive).map(this::stateOf);
    }

    /** Until when attempts are not even looked at, so that the page can say so. */
    public Optional<Instant> lockedUntil(String username, String address) {
        return throttles
                .lockedUntil("account:" + username, clock.instant())
                .or(() -> throttles.lockedUntil("address:" + address, clock.instant()));
    }

    private SessionState stateOf(Account account) {
        return new SessionState(
                account.username().value(), rights(account), account.stamp(), account.isPasswordChangeDue());
    }

    /** People.md 5: an auditor's rights live as long as a grant of the quality manager does. */
    private Set<String> rights(Account account) {
        Set<String> rights = new HashSet<>();
        rights.add(Right.ACCOUNT_OWN);
        boolean auditor = account.roles().contains(Role.AU);
        if (!auditor
                || grants.current(account.username(), Institute.today(clock)).isPresent()) {
            rights.addAll(account.rights());
        }
        return rights;
    }
}
