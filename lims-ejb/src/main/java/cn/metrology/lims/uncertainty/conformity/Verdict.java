package cn.metrology.lims.uncertainty.conformity;

/** Outcome of a conformity decision. Not a boolean: JJF 1094 has a third outcome, ILAC-G8 a third and fourth. */
public enum Verdict {
    PASS("pass"),
    /** Within tolerance but in the guard band (ILAC-G8:09/2019 4.2.3). */
    CONDITIONAL_PASS("conditional pass"),
    /** Outside tolerance by at most the guard band (ILAC-G8:09/2019 4.2.3). */
    CONDITIONAL_FAIL("conditional fail"),
    FAIL("fail"),
    /** 待定: JJF 1094-2002 5.3.2.3; a better method or an agreement with the customer is needed. */
    INDETERMINATE("indeterminate");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** The English wording of ILAC-G8, as used in case files. */
    public String text() {
        return text;
    }
}
