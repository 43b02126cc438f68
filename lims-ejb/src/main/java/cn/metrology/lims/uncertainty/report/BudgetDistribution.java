package cn.metrology.lims.uncertainty.report;

/** Names of distributions in a budget; captions are texts of both languages. */
public enum BudgetDistribution {
    CONSTANT,
    NORMAL,
    RECTANGULAR,
    TRIANGULAR,
    TRAPEZOIDAL,
    CURVILINEAR_TRAPEZOIDAL,
    ARCSINE,
    STUDENT_T,
    EXPONENTIAL,
    GAMMA;

    /** Key of its caption in the texts of both languages. */
    public String key() {
        return "uncertainty.distribution." + name();
    }
}
