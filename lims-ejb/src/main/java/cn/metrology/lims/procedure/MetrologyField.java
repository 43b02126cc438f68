package cn.metrology.lims.procedure;

/** The ten fields of metrology by which the institute sorts its work; the first letters of an item code. */
public enum MetrologyField {
    LENGTH("LEN"),
    THERMAL("THE"),
    MECHANICAL("MEC"),
    ELECTROMAGNETIC("ELE"),
    RADIO("RFR"),
    TIME_FREQUENCY("TIM"),
    ACOUSTIC("ACO"),
    OPTICAL("OPT"),
    CHEMICAL("CHE"),
    IONIZING_RADIATION("ION");

    private final String prefix;

    MetrologyField(String prefix) {
        this.prefix = prefix;
    }

    /** First part of the item codes of this field, as in {@code MEC-021}. */
    public String prefix() {
        return prefix;
    }
}
