package cn.metrology.lims.procedure.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

/**
 * Measurement model and budget of the results of a grid, one per row (UN-12): either {@code components} with their sensitivity written beside
 * them, or {@code modelled}, a model in the engine's language, else null.
 */
record BudgetSpec(
        String grid,
        Condition rows,
        String unit,
        Formula value,
        List<Component> components,
        Coverage coverage,
        Modelled modelled) {

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

    /**
     * The model as text, which of its lines is the result, and its inputs; {@code correlations} by the pair {@code a,b}. Sensitivities, units and
     * degrees of freedom are the engine's.
     */
    record Modelled(String text, String output, List<Bound> inputs, Map<String, Formula> correlations) {}

    /**
     * An input of the model and where the worksheet takes it from: estimate and parameters of its distribution are formulas of the row,
     * {@code observed} are columns whose readings are the observations. Within one {@code group} only the larger is kept (UN-06).
     */
    record Bound(
            String name,
            String caption,
            String source,
            String unit,
            String distribution,
            Formula value,
            Map<String, Formula> parameters,
            List<String> observed,
            Formula dof,
            String group) {}

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
