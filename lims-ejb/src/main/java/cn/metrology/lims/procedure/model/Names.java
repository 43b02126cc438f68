package cn.metrology.lims.procedure.model;

import java.util.Set;

/** Names that formulas may use without declaring them. */
final class Names {
    /** From the item record. {@code division} is scale interval or resolution, {@code classValue} the figure in its class. */
    static final Set<String> FACTS = Set.of("rangeMin", "rangeMax", "span", "division", "classValue");

    /** In a row: its nominal value, its expanded uncertainty, and the reference value of the standard there. */
    static final Set<String> ROW = Set.of("nominal", "U", "ref");

    /**
     * Of the first standard chosen; {@code value}, {@code U}, {@code k} are its certificate at the nominal of the row;
     * {@code u} is U/k, or without a certified point the limit divided by √3 (UN-02).
     */
    static final Set<String> STANDARD = Set.of("std_mpe", "std_stability", "std_value", "std_U", "std_k", "std_u");

    /** Conditions during the work. */
    static final Set<String> ENVIRONMENT = Set.of("env_t", "env_h", "env_p");

    private Names() {}
}
