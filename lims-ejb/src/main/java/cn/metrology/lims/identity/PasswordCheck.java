package cn.metrology.lims.identity;

import cn.metrology.lims.identity.model.Account;
import cn.metrology.lims.identity.model.Accounts;
import cn.metrology.lims.identity.model.LoginThrottle;
import cn.metrology.lims.identity.model.LoginThrottles;
import cn.metrology.lims.identity.model.PasswordHash;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Compares a password and counts the failures. In a transaction of its own, because a failure has to be remembered
 * although it rolls back whatever it was meant for.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PasswordCheck {
    /** Compared when the account does not exist, so that the answer takes as long as for one that does. */
    private static final PasswordHash NOBODY = PasswordHash.of("nobody has this password");

    private Accounts accounts;
    private LoginThrottles throttles;
    private Clock clock;

    protected PasswordCheck() {} // container proxy

    @Inject
    public PasswordCheck(Accounts accounts, LoginThrottles throttles, Clock clock) {
        this.accounts = accounts;
        this.throttles = throttles;
        this.clock = clock;
    }

    /** What came of an attempt. {@code lockedUntil} is set when further ones are not even looked at. */
    public record Outcome(boolean right, Optional<Instant> lockedUntil) {}

    public Outcome attempt(StaffId who, String password, Optional<String> address) {
        Instant now = clock.instant();
        LoginThrottle account = throttles.of("account:" + who);
        Optional<LoginThrottle> origin = address.map(from -> throttles.of("address:" + from));
        if (account.isLocked(now)) {
            return new Outcome(false, Optional.of(account.lockedUntil()));
        }
        if (origin.isPresent() && origin.get().isLocked(now)) {
            return new Outcome(false, Optional.of(origin.get().lockedUntil()));
        }
        if (matches(who, password)) {
            account.succeeded();
            return new Outcome(true, Optional.empty());
        }
        account.failed(now, LoginThrottle.ALLOWED);
        origin.ifPresent(from -> from.failed(now, LoginThrottle.ALLOWED_PER_ADDRESS));
        return new Outcome(false, account.isLocked(now) ? Optional.of(account.lockedUntil()) : Optional.empty());
    }

    private boolean matches(StaffId who, String password) {
        Optional<Account> found = accounts.find(who);
        if (found.isEmpty()) {
            NOBODY.matches(password);
            return false;
        }
        Account account = found.get();
        boolean right = account.isPassword(password) && account.isActive();
        if (right) {
            account.renewHash(password);
        }
        return right;
    }
}
