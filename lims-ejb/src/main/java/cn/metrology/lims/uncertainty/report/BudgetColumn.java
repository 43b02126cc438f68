package cn.metrology.lims.uncertainty.report;

/** Columns of an uncertainty budget in the order of EA-4/02 M:2022 clause 7; captions are texts of both languages. */
public enum BudgetColumn {
    QUANTITY,
    ESTIMATE,
    UNIT,
    STANDARD_UNCERTAINTY,
    DISTRIBUTION,
    DEGREES_OF_FREEDOM,
    SENSITIVITY,
    CONTRIBUTION,
    SHARE;

    /** Key of its caption in the texts of both languages. */
    public String key() {
        return "uncertainty.budget." + name();
    }
}
