package cn.metrology.lims.procedure.model;

import java.util.List;

/**
 * One item of the regulation, in its order. A check has {@code look}, everything else judges columns of a grid or a summary
 * against a limit. With no limit at all it is reported but not judged.
 */
record Requirement(
        String key, Caption caption, Condition when, String look, Subject subject, Limit limit, Display display) {
    boolean check() {
        return subject == null;
    }

    /** {@code summary} or {@code grid} with {@code columns}; {@code rows} narrows the points. */
    record Subject(String grid, List<String> columns, String summary, Condition rows) {}

    /** {@code around} means ±; {@code interval} is the rounding interval where the rounded value is judged (RD-05). */
    record Limit(Formula around, Formula lower, Formula upper, Formula interval) {
        /** Nothing is stated about conformity, so no limit is asked for. */
        static final Limit UNSTATED = new Limit(null, null, null, null);

        boolean none() {
            return around == null && lower == null && upper == null;
        }
    }

    record Display(String unit, Integer decimals, boolean signed) {}
}
