package cn.metrology.lims.traceability.model;

import cn.metrology.lims.traceability.LinkKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One step of the chain: {@code child} was compared with {@code parent} on a day and may be used through
 * {@code validTo}; known from one moment on, and until another where it was put right later. {@code parent} is null
 * where nobody has said it yet; {@code validTo} and {@code knownUntil} are null where there is no end.
 */
public record Link(
        long id,
        LinkKind kind,
        String child,
        String parent,
        String certificateNo,
        String laboratory,
        LocalDate madeOn,
        LocalDate validTo,
        boolean uncertaintyStated,
        Instant knownFrom,
        Instant knownUntil) {

    public boolean knownAt(Instant at) {
        return !knownFrom.isAfter(at) && (knownUntil == null || knownUntil.isAfter(at));
    }

    /** Valid through its last day (TR-03). */
    public boolean covers(LocalDate day) {
        return !madeOn.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** The day the upper standard had to be good: a certificate says so for the day it was made. */
    public LocalDate dayAbove(LocalDate day) {
        return kind == LinkKind.CALIBRATION ? madeOn : day;
    }

    boolean isOf(String certificate) {
        return kind == LinkKind.CALIBRATION && certificate.equals(certificateNo);
    }

    /** Of two certificates in force the later comparison counts; of one day the one with the higher number. */
    boolean isAfter(Link other) {
        int day = madeOn.compareTo(other.madeOn);
        return day > 0 || day == 0 && certificateNo.compareTo(other.certificateNo) > 0;
    }
}
