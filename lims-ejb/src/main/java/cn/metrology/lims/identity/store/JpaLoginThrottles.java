package cn.metrology.lims.identity.store;

import cn.metrology.lims.identity.model.LoginThrottle;
import cn.metrology.lims.identity.model.LoginThrottles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class JpaLoginThrottles implements LoginThrottles {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    /** "insert ignore" would take a shared lock first, and two of those that want more are a deadlock. */
    @Override
    public LoginThrottle of(String subject) {
        em.createNativeQuery("insert into login_throttle (subject, failures) values (?1, 0)"
                        + " on duplicate key update failures = failures")
                .setParameter(1, subject)
                .executeUpdate();
        return em.find(LoginThrottle.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Instant> lockedUntil(String subject, Instant now) {
        return Optional.ofNullable(em.find(LoginThrottle.class, subject))
                .filter(throttle -> throttle.isLocked(now))
                .map(LoginThrottle::lockedUntil);
    }
}
