package cn.metrology.lims.web.measurement;

import cn.metrology.lims.kernel.Institute;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How near a due date is, as sign, colour and days: late is a flag, not a state (flows 1). */
@Named("due")
@RequestScoped
public class Due {
    private static final int SOON_DAYS = 2;

    @Inject
    private Clock clock;

    /** The kind of a status sign: bad, warn or good. */
    public String kind(LocalDate day) {
        if (day == null) {
            return "idle";
        }
        long left = days(day);
        if (left < 0) {
            return "bad";
        }
        return left <= SOON_DAYS ? "warn" : "good";
    }

    /** Key of the words. */
    public String word(LocalDate day) {
        return switch (kind(day)) {
            case "bad" -> "measurement.due.over";
            case "warn" -> "measurement.due.soon";
            case "good" -> "measurement.due.left";
            default -> "measurement.due.none";
        };
    }

    public long days(LocalDate day) {
        return day == null ? 0 : ChronoUnit.DAYS.between(Institute.today(clock), day);
    }

    public long distance(LocalDate day) {
        return Math.abs(days(day));
    }
}
