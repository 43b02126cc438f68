package cn.metrology.lims.procedure.model;

import java.util.List;

/** A table of readings: where its points come from, what is read and what is computed from it. */
record GridSpec(
        String key,
        Caption caption,
        String unit,
        PointRule points,
        ChosenPoints chosen,
        List<ColumnSpec> columns,
        List<Lookup> lookups,
        List<Summary> summaries,
        Condition when,
        boolean optional) {
    /** The unit of the instrument itself. */
    static final String UNIT_OF_ITEM = "@item";

    /** How many points the technician may choose instead of the rule's; null where he may not. */
    record ChosenPoints(int least, int most) {}

    /** A number over all rows of the grid. {@code x} and {@code y} are columns of a straight-line fit. */
    record Summary(
            String key, Caption caption, String unit, Computation computation, Condition rows, Integer decimals) {}

    /** Exactly one of the three is there. */
    record Computation(Formula formula, Function function, Fit fit) {}

    record Function(Aggregate aggregate, List<String> of) {}

    /** Least-squares straight line through the points of two columns. */
    record Fit(boolean slope, String x, String y) {}

    record ColumnSpec(
            String key,
            Caption caption,
            String unit,
            Integer decimals,
            boolean required,
            Formula repeat,
            Input input,
            Computation computation) {}

    /** What is read: step of readability, plausible bounds, and what a perfect instrument would show. */
    record Input(Formula step, Formula low, Formula high, Formula expected) {}
}
