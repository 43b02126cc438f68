package cn.metrology.lims.standards;

/** A rule that a point of a control chart breaks: the limit of the plan, and tests 1, 2, 3 and 5 of GB/T 4091-2001. */
public enum ChartRule {
    PLAN_LIMIT(true),
    ACTION_LIMIT(true),
    RANGE_LIMIT(true),
    TWO_OF_THREE_BEYOND_WARNING(false),
    NINE_ON_ONE_SIDE(false),
    SIX_IN_ONE_DIRECTION(false);

    private final boolean failing;

    ChartRule(boolean failing) {
        this.failing = failing;
    }

    /** Whether breaking it stops the instrument; the others are alarms. */
    public boolean failing() {
        return failing;
    }
}
