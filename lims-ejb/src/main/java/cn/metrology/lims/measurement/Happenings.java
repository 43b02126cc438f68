package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** When something happens, why, and who is told. */
@Dependent
class Happenings {
    private final Clock clock;
    private final Reason reason;
    private final Event<WorksheetStarted> started;
    private final Event<WorksheetIssued> issued;

    @Inject
    Happenings(Clock clock, Reason reason, Event<WorksheetStarted> started, Event<WorksheetIssued> issued) {
        this.clock = clock;
        this.reason = reason;
        this.started = started;
        this.issued = issued;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Institute.today(clock);
    }

    void because(String text) {
        reason.of(text);
    }

    void started(WorksheetStarted fact) {
        started.fire(fact);
    }

    void issued(WorksheetIssued fact) {
        issued.fire(fact);
    }
}
