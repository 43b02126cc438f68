package cn.metrology.lims.identity.model;

import cn.metrology.lims.kernel.Untracked;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Failed attempts of one account or from one address. After {@link #ALLOWED} failures each further one locks for twice
 * as long as the one before, at most {@link #LONGEST}; a success or a quiet day forgets them.
 */
@Entity
@Table(name = "login_throttle")
public class LoginThrottle implements Untracked {
    /** An address stands for a whole office behind one router, so it may fail more often than one account. */
    public static final int ALLOWED = 5;

    public static final int ALLOWED_PER_ADDRESS = 30;

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    @Id
    @Column(name = "subject")
    private String subject;

    @Column(name = "failures")
    private int failures;

    @Column(name = "last_failure_at")
    private Instant lastFailureAt;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected LoginThrottle() {} // JPA

    public LoginThrottle(String subject) {
        this.subject = subject;
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public void failed(Instant now, int allowed) {
        if (lastFailureAt != null && lastFailureAt.plus(FORGOTTEN).isBefore(now)) {
            failures = 0;
        }
        failures++;
        lastFailureAt = now;
        if (failures >= allowed) {
            lockedUntil = now.plus(lock(failures - allowed));
        }
    }

    public void succeeded() {
        failures = 0;
        lockedUntil = null;
    }

    private static Duration lock(int beyond) {
        Duration doubled = SHORTEST.multipliedBy(1L << Math.min(beyond, 10));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    public String subject() {
        return subject;
    }

    public Instant lockedUntil() {
        return lockedUntil;
    }
}
