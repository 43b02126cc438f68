package cn.metrology.lims.people;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.time.LocalDate;

/** One authorisation as lists show it; {@code items} is an item code, the beginning of one, or empty for all. */
public record AuthorisationView(
        long key,
        int version,
        String staff,
        String name,
        ServiceKind serviceKind,
        String items,
        Duty duty,
        Site site,
        LocalDate from,
        LocalDate until,
        String grantedBy,
        String evidence,
        boolean inForce)
        implements Serializable {}
