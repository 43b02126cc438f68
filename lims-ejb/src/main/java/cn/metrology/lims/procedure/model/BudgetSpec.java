package cn.metrology.lims.procedure.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Measurement model and budget of the results of a grid, one per row (UN-12). */
record BudgetSpec(
        String grid, Condition rows, String unit, Formula value, List<Component> components, Coverage coverage) {

    /**
     * One source (UN-01). Within one {@code group} only the larger is kept (UN-06). {@code optional}: left out where it was not
     * measured.
     */
    record Component(
            String name,
            String source,
            String type,
            Formula value,
            Shape shape,
            Formula sensitivity,
            Formula dof,
            String group,
            boolean optional) {}

    /** Distribution and divisor; without its own divisor the one of the distribution (UN-02). */
    record Shape(Distribution distribution, Formula divisor) {}

    /** {@code cmc} at the point (UN-10); {@code k} default 2, or from Welch-Satterthwaite at 95 % (UN-04). */
    record Coverage(Formula k, boolean welchSatterthwaite, Formula cmc, boolean signed) {}

    /** Divisors of UN-02. */
    enum Distribution {
        NORMAL("1"),
        RECTANGULAR("3"),
        TRIANGULAR("6"),
        ARCSINE("2");

        private final BigDecimal square;

        Distribution(String square) {
            this.square = new BigDecimal(square);
        }

        BigDecimal divisor() {
            return square.sqrt(MathContext.DECIMAL128);
        }
    }
}
