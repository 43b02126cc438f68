package cn.metrology.lims.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where and in which legal time the institute works. */
public final class Institute {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Institute() {}

    /** The legal day in Pingxiang, on which validity and due dates turn. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
