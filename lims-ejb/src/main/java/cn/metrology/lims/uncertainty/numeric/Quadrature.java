package cn.metrology.lims.uncertainty.numeric;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/** Gauss–Legendre quadrature with 24 points per panel: full double precision for smooth integrands on panels of about one standard deviation. */
public final class Quadrature {
    private static final int POINTS = 24;
    private static final double[] NODES = new double[POINTS];
    private static final double[] WEIGHTS = new double[POINTS];

    static {
        GaussIntegrator rule = new GaussIntegratorFactory().legendre(POINTS);
        for (int i = 0; i < POINTS; i++) {
            NODES[i] = rule.getPoint(i);
            WEIGHTS[i] = rule.getWeight(i);
        }
    }

    private Quadrature() {}

    /** The integral from the smallest to the largest break point; the others are where the integrand changes its scale. */
    public static double integrate(DoubleUnaryOperator f, double... breaks) {
        double[] sorted = breaks.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] > sorted[i - 1]) {
                sum += panel(f, sorted[i - 1], sorted[i]);
            }
        }
        return sum;
    }

    /** The integral over [from, to] in equal panels no wider than {@code width}. */
    public static double integrate(DoubleUnaryOperator f, double from, double to, double width) {
        int panels = (int) Math.max(1, Math.ceil((to - from) / width));
        double step = (to - from) / panels;
        double sum = 0;
        for (int i = 0; i < panels; i++) {
            sum += panel(f, from + i * step, from + (i + 1) * step);
        }
        return sum;
    }

    private static double panel(DoubleUnaryOperator f, double from, double to) {
        double half = (to - from) / 2;
        double middle = from + half;
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            sum += WEIGHTS[i] * f.applyAsDouble(middle + half * NODES[i]);
        }
        return half * sum;
    }
}
