package cn.metrology.lims.standards;

import static cn.metrology.lims.standards.StandardStatus.ACTIVE;
import static cn.metrology.lims.standards.StandardStatus.PLANNED;
import static cn.metrology.lims.standards.StandardStatus.RESTRICTED;
import static cn.metrology.lims.standards.StandardStatus.SUSPENDED;
import static cn.metrology.lims.standards.StandardStatus.TRIAL;
import static cn.metrology.lims.standards.StandardStatus.UNDER_EXAM;
import static cn.metrology.lims.standards.StandardStatus.UNDER_REEXAM;
import static cn.metrology.lims.standards.StandardStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/** What can be done with a measurement standard besides passing its examination (flows 5). */
public enum StandardAct {
    START_TRIAL(TRIAL, false, PLANNED),
    APPLY_EXAM(UNDER_EXAM, false, TRIAL),
    FAIL_EXAM(TRIAL, false, UNDER_EXAM),
    RESTRICT(RESTRICTED, false, ACTIVE),
    LIFT(ACTIVE, false, RESTRICTED),
    APPLY_REEXAM(UNDER_REEXAM, false, ACTIVE, RESTRICTED),
    FAIL_REEXAM(WITHDRAWN, true, UNDER_REEXAM),
    SUSPEND(SUSPENDED, true, ACTIVE, RESTRICTED),
    RESUME(ACTIVE, true, SUSPENDED),
    WITHDRAW(WITHDRAWN, true, PLANNED, TRIAL, UNDER_EXAM, ACTIVE, RESTRICTED, UNDER_REEXAM, SUSPENDED);

    private final StandardStatus target;
    private final boolean signed;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final Set<StandardStatus> from;

    StandardAct(StandardStatus target, boolean signed, StandardStatus... from) {
        this.target = target;
        this.signed = signed;
        this.from = EnumSet.noneOf(StandardStatus.class);
        this.from.addAll(Set.of(from));
    }

    public StandardStatus target() {
        return target;
    }

    /** MS-17: acts that change whether the standard may be used at all are signed. */
    public boolean signed() {
        return signed;
    }

    public boolean possibleFrom(StandardStatus status) {
        return from.contains(status);
    }
}
