package cn.metrology.lims.uncertainty.analytic;

import cn.metrology.lims.uncertainty.numeric.Roots;
import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * The distribution of a sum of independent quantities that are symmetric about 0, from the product φ of their characteristic functions
 * (Gil-Pelaez, Biometrika 38 (1951) 481): F(y) = ½ + (1/π) ∫₀^∞ φ(t)·sin(ty)/t dt, by Gauss–Legendre quadrature on panels of at most
 * {@value #PHASE} rad that become finer towards 0.
 */
final class SymmetricSum {
    /** What is cut off the integral at most, and hence the error of a probability. */
    static final double TOLERANCE = 1e-13;

    private static final double PHASE = 8;
    private static final int POINTS = 16;
    private static final int MOST_PANELS = 150_000;
    private static final int FINER = 40;

    private final List<CharacteristicFunction> terms;
    private final double reach;
    private double[] t;
    private double[] weight;

    SymmetricSum(List<CharacteristicFunction> terms) {
        this.terms = terms;
        this.reach = terms.stream().mapToDouble(CharacteristicFunction::reach).sum();
    }

    /** The y with P(|Y| ≤ y) = p; empty if φ decreases too slowly to be integrated. */
    OptionalDouble halfWidth(double p) {
        double end = end();
        double most = 2 * reach;
        double panel = PHASE / (2 * most);
        if (!(end / panel <= MOST_PANELS)) {
            return OptionalDouble.empty();
        }
        tabulate(end, panel);
        return probability(most) < p
                ? OptionalDouble.empty()
                : OptionalDouble.of(Roots.between(y -> probability(y) - p, 0, most));
    }

    /** Beyond this t the product of the bounds is negligible. */
    private double end() {
        double at = 1 / reach;
        while (at < 1e12 / reach && bound(at) > TOLERANCE) {
            at *= 1.25;
        }
        return at;
    }

    private double bound(double at) {
        double product = 1;
        for (CharacteristicFunction term : terms) {
            product *= term.bound(at);
        }
        return product;
    }

    /** Nodes and w·φ(t)/t; the first panel is halved towards 0 again and again, because φ of a t distribution is not smooth there. */
    private void tabulate(double end, double panel) {
        int panels = (int) Math.ceil(end / panel);
        t = new double[(panels + FINER) * POINTS];
        weight = new double[t.length];
        GaussIntegrator rule = new GaussIntegratorFactory().legendre(POINTS);
        double from = 0;
        int at = 0;
        for (int i = 0; i < panels + FINER; i++) {
            double to = i < FINER ? panel * Math.scalb(1.0, i + 1 - FINER) : (i + 1 - FINER + 1) * panel;
            double half = (to - from) / 2;
            for (int j = 0; j < POINTS; j++) {
                t[at] = from + half * (1 + rule.getPoint(j));
                weight[at] = half * rule.getWeight(j) / t[at];
                for (CharacteristicFunction term : terms) {
                    weight[at] *= term.at(t[at]);
                }
                at++;
            }
            from = to;
        }
    }

    /** P(|Y| ≤ y). */
    private double probability(double y) {
        double sum = 0;
        for (int i = 0; i < t.length; i++) {
            sum += weight[i] * Math.sin(y * t[i]);
        }
        return 2 / Math.PI * sum;
    }
}
