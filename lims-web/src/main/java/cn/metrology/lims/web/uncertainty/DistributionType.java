package cn.metrology.lims.web.uncertainty;

import java.util.Locale;

/** The distributions offered on the workbench, with the name that the engine reads and its parameter for a single number. */
public enum DistributionType {
    NORMAL("normal", "u"),
    OBSERVATIONS("observations", "values"),
    RECTANGULAR("rectangular", "a"),
    TRIANGULAR("triangular", "a"),
    TRAPEZOIDAL("trapezoidal", "a"),
    CURVILINEAR("ctrap", "a"),
    ARCSINE("arcsine", "a"),
    STUDENT("t", "scale"),
    POOLED("pooled_mean", "s"),
    RESOLUTION("resolution", "step"),
    LIMITS("limits", "below"),
    POISSON("poisson", ""),
    EXPONENTIAL("exponential", ""),
    CONSTANT("constant", "");

    private final String code;
    private final String main;

    DistributionType(String code, String main) {
        this.code = code;
        this.main = main;
    }

    /** The key of its caption. */
    public String getKey() {
        return "uncertainty.DistributionType." + name().toLowerCase(Locale.ROOT);
    }

    String code() {
        return code;
    }

    /** The parameter meant by a number without a name. */
    String main() {
        return main;
    }

    static DistributionType ofCode(String code) {
        for (DistributionType type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        return NORMAL;
    }
}
