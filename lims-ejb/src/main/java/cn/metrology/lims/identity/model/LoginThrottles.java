package cn.metrology.lims.identity.model;

/** The throttles, one per account or address. */
public interface LoginThrottles {
    /** The subject's throttle, locked against other writers until the transaction ends; made when there is none. */
    LoginThrottle of(String subject);
}
