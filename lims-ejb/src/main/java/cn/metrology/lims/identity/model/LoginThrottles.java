package cn.metrology.lims.identity.model;

import java.time.Instant;
import java.util.Optional;

/** The throttles, one per account or address. */
public interface LoginThrottles {
    /** The subject's throttle, locked against other writers until the transaction ends; made when there is none. */
    LoginThrottle of(String subject);

    /** Until when the subject is locked; empty when it is not. */
    Optional<Instant> lockedUntil(String subject, Instant now);
}
