package cn.metrology.lims.standards;

import cn.metrology.lims.identity.Role;

/** What falls due for a standard or an instrument, and whose task it is. */
public enum DueKind {
    CALIBRATION(Role.EC),
    CHECK(Role.EC),
    REPEATABILITY(Role.EC),
    STABILITY(Role.EC),
    RE_EXAMINATION(Role.TM);

    private final Role role;

    DueKind(Role role) {
        this.role = role;
    }

    /** Who is reminded; the quality manager besides once it is overdue. */
    public Role role() {
        return role;
    }
}
