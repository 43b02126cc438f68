package cn.metrology.lims.uncertainty.analytic;

import cn.metrology.lims.uncertainty.distribution.Distribution;
import cn.metrology.lims.uncertainty.expression.Affinity;
import cn.metrology.lims.uncertainty.gum.Correlations;
import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.gum.LinearPropagation;
import cn.metrology.lims.uncertainty.gum.OutputSpec;
import cn.metrology.lims.uncertainty.gum.Quantity;
import cn.metrology.lims.uncertainty.montecarlo.CoverageInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The coverage interval of an output found analytically (JCGM 101:2008 5.2 a, 9.2.3.4 for an example): free of sampling error, and therefore
 * the better reference for the validation of a GUM result (clause 8). It exists where the model is affine in its inputs and they are independent,
 * or correlated and normal, with distributions symmetric about their estimates; the interval is then symmetric about y.
 *
 * @param interval in the output's unit
 * @param isShortest whether it is also the shortest: a sum of symmetric unimodal quantities is unimodal (Wintner), an arcsine term is not
 */
public record AnalyticalInterval(CoverageInterval interval, boolean isShortest) {
    /** The error of the interval's probability at most. */
    public static final double TOLERANCE = SymmetricSum.TOLERANCE;

    /** Terms below this part of the largest change nothing. */
    private static final double NEGLIGIBLE = 1e-14;

    /** The interval of output {@code k} for probability {@code p}, or empty if it has to be found by sampling. */
    public static Optional<AnalyticalInterval> of(Evaluation evaluation, int k, double p) {
        List<Quantity> used = evaluation.used();
        Correlations correlations = evaluation.usedCorrelations();
        boolean affine = Affinity.isAffine(evaluation.tape(), k, i -> isUncertain(used.get(i)));
        if (!affine || !correlatedAreNormal(used, correlations)) {
            return Optional.empty();
        }
        LinearPropagation linear = new LinearPropagation(
                evaluation.tape(),
                used.stream().map(Quantity::unit).toList(),
                evaluation.outputs().stream().map(OutputSpec::unit).toList(),
                correlations);
        linear.evaluate(
                used.stream().mapToDouble(Quantity::estimate).toArray(),
                used.stream().mapToDouble(Quantity::u).toArray(),
                used.stream().mapToDouble(Quantity::dof).toArray());
        List<Distribution> terms = terms(used, linear.sensitivities(k), correlations);
        OptionalDouble half = halfWidth(terms, p);
        if (half.isEmpty()) {
            return Optional.empty();
        }
        double y = linear.y(k);
        boolean unimodal = terms.stream().noneMatch(Distribution.Arcsine.class::isInstance);
        return Optional.of(
                new AnalyticalInterval(new CoverageInterval(y - half.getAsDouble(), y + half.getAsDouble()), unimodal));
    }

    private static boolean isUncertain(Quantity quantity) {
        return quantity.distribution().standardUncertainty() > 0;
    }

    private static boolean correlatedAreNormal(List<Quantity> used, Correlations correlations) {
        for (int i = 0; i < used.size(); i++) {
            if (isUncertain(used.get(i))
                    && correlations.concern(i)
                    && !(used.get(i).distribution() instanceof Distribution.Normal)) {
                return false;
            }
        }
        return true;
    }

    /** The terms cᵢ(Xᵢ − xᵢ); all normal ones together are one normal term, whose variance is that of GUM 5.2.2. */
    private static List<Distribution> terms(List<Quantity> used, double[] c, Correlations correlations) {
        List<Distribution> terms = new ArrayList<>();
        double variance = 0;
        for (int i = 0; i < c.length; i++) {
            Distribution distribution = used.get(i).distribution();
            if (distribution instanceof Distribution.Normal a) {
                for (int j = 0; j < c.length; j++) {
                    if (used.get(j).distribution() instanceof Distribution.Normal b) {
                        variance += correlations.get(i, j) * c[i] * a.u() * c[j] * b.u();
                    }
                }
            } else if (isUncertain(used.get(i)) && c[i] != 0) {
                terms.add(distribution.times(Math.abs(c[i])));
            }
        }
        if (variance > 0) {
            terms.add(new Distribution.Normal(Math.sqrt(variance)));
        }
        double largest = terms.stream()
                .mapToDouble(Distribution::standardUncertainty)
                .max()
                .orElse(0);
        terms.removeIf(term -> term.standardUncertainty() < NEGLIGIBLE * largest);
        return terms;
    }

    /** A single term has its own quantiles, two rectangular ones are a trapezoidal one; other sums are inverted. */
    private static OptionalDouble halfWidth(List<Distribution> terms, double p) {
        List<CharacteristicFunction> functions = new ArrayList<>();
        for (Distribution term : terms) {
            Optional<CharacteristicFunction> function = CharacteristicFunction.of(term);
            if (function.isEmpty()) {
                return OptionalDouble.empty();
            }
            functions.add(function.get());
        }
        double upper = (1 + p) / 2;
        if (terms.size() == 1) {
            return OptionalDouble.of(terms.get(0).quantile(upper));
        }
        if (terms.size() == 2
                && terms.get(0) instanceof Distribution.Rectangular a
                && terms.get(1) instanceof Distribution.Rectangular b) {
            double sum = a.a() + b.a();
            return OptionalDouble.of(new Distribution.Trapezoidal(sum, Math.abs(a.a() - b.a()) / sum).quantile(upper));
        }
        return terms.isEmpty() ? OptionalDouble.empty() : new SymmetricSum(functions).halfWidth(p);
    }
}
