package cn.metrology.lims.uncertainty.fit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.hipparchus.dfp.Dfp;

/**
 * y = c₀ + c₁(x − t₀) + c₂(x − t₀)² + … by least squares, with the full covariance of the coefficients.
 *
 * <p>If nothing is known about the y, their variance is estimated from the residuals (GUM H.3.2, equations (H.13c) to (H.13f)); otherwise
 * the given uncertainties are taken as they are and χ² tells whether they explain the residuals (ISO/TS 28037:2010 6.3).
 */
public final class PolynomialFit {
    private final Points points;
    private final Polynomial shape;
    private final boolean estimated;
    private final LeastSquares solution;
    private final Dfp[] residuals;
    private final Dfp sumOfSquares;

    public PolynomialFit(Points points, Polynomial shape, Weighting weighting) {
        this.points = points;
        this.shape = shape;
        this.estimated = weighting instanceof Weighting.Unknown;
        Dfp[][] rows = rows();
        weighting.whiten(rows);
        Dfp[][] kept = copy(rows);
        this.solution = new LeastSquares(rows);
        this.sumOfSquares = sumOfSquares(kept);
        this.residuals = new Dfp[points.count()];
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] = LeastSquares.exact(points.y().get(i))
                    .subtract(valueAt(points.x().get(i)));
        }
    }

    private Dfp[][] rows() {
        Dfp[][] rows = new Dfp[points.count()][];
        for (int i = 0; i < rows.length; i++) {
            Dfp[] powers = shape.powers(points.x().get(i));
            rows[i] = Arrays.copyOf(powers, powers.length + 1);
            rows[i][powers.length] = LeastSquares.exact(points.y().get(i));
        }
        return rows;
    }

    private static Dfp[][] copy(Dfp[][] rows) {
        Dfp[][] copy = new Dfp[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    private Dfp sumOfSquares(Dfp[][] whitened) {
        Dfp[] c = solution.coefficients();
        Dfp sum = LeastSquares.FIELD.getZero();
        for (Dfp[] row : whitened) {
            Dfp r = row[c.length];
            for (int j = 0; j < c.length; j++) {
                r = r.subtract(row[j].multiply(c[j]));
            }
            sum = sum.add(r.multiply(r));
        }
        return sum;
    }

    private Dfp valueAt(BigDecimal x) {
        return LeastSquares.dot(shape.powers(x), solution.coefficients());
    }

    public double[] coefficients() {
        return toDoubles(solution.coefficients());
    }

    public double[] residuals() {
        return toDoubles(residuals);
    }

    /** n − p. */
    public int degreesOfFreedom() {
        return points.count() - shape.degree() - 1;
    }

    /** s = √(Σrᵢ²/(n − p)) (GUM H.3.2, equation (H.13f)); empty if uncertainties were given or no degree of freedom is left. */
    public OptionalDouble residualDeviation() {
        return estimated && degreesOfFreedom() > 0
                ? OptionalDouble.of(variance().sqrt().toDouble())
                : OptionalDouble.empty();
    }

    /** χ²_obs = Σ(rᵢ/uᵢ)², or rᵀV⁻¹r (ISO/TS 28037:2010 6.2.1, 9.2.1); empty if no uncertainties were given. */
    public OptionalDouble chiSquared() {
        return estimated ? OptionalDouble.empty() : OptionalDouble.of(sumOfSquares.toDouble());
    }

    /** Covariance matrix of the coefficients (GUM H.3.2; ISO/TS 28037:2010 6.2). NaN if it cannot be estimated. */
    public double[][] covariance() {
        int p = shape.degree() + 1;
        Dfp[][] unit = new Dfp[p][];
        for (int i = 0; i < p; i++) {
            Dfp[] e = new Dfp[p];
            Arrays.fill(e, LeastSquares.FIELD.getZero());
            e[i] = LeastSquares.FIELD.getOne();
            unit[i] = solution.whitened(e);
        }
        double[][] covariance = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                covariance[i][j] = scaled(LeastSquares.dot(unit[i], unit[j]));
            }
        }
        return covariance;
    }

    /** The fitted value and its standard uncertainty at x (GUM H.3.4, ISO/TS 28037:2010 11.1). */
    public Prediction predict(BigDecimal x) {
        double variance = covarianceOfPredictions(x, x);
        OptionalDouble s = residualDeviation();
        double single = s.isPresent() ? Math.sqrt(variance + s.getAsDouble() * s.getAsDouble()) : Double.NaN;
        return new Prediction(valueAt(x).toDouble(), Math.sqrt(variance), single);
    }

    public double covarianceOfPredictions(BigDecimal first, BigDecimal second) {
        return scaled(
                LeastSquares.dot(solution.whitened(shape.powers(first)), solution.whitened(shape.powers(second))));
    }

    /**
     * The x at which a straight line has the value y₀, the mean of {@code repeats} new observations (EURACHEM/CITAC CG4 appendix E.4,
     * ISO/TS 28037:2010 11.2): u(x₀) = √(u²(y₀) + u²(c₀ + c₁(x₀ − t₀)))/|c₁|, with u(y₀) = s/√m if it is not given.
     */
    public Inverse solve(BigDecimal y0, int repeats, OptionalDouble uncertaintyOfY0) {
        if (shape.degree() != 1) {
            throw new IllegalArgumentException("only a straight line is inverted, not degree " + shape.degree());
        }
        Dfp[] c = solution.coefficients();
        requireSloping(c);
        Dfp x = LeastSquares.exact(y0).subtract(c[0]).divide(c[1]);
        Dfp[] w = solution.whitened(new Dfp[] {LeastSquares.FIELD.getOne(), x});
        double ofLine = scaled(LeastSquares.dot(w, w));
        double s = residualDeviation().orElse(Double.NaN);
        double ofY0 = uncertaintyOfY0.orElse(s / Math.sqrt(repeats));
        double u = Math.sqrt(ofY0 * ofY0 + ofLine) / Math.abs(c[1].toDouble());
        return new Inverse(x.add(LeastSquares.exact(shape.origin())).toDouble(), u);
    }

    /** In 60 digits a level line has a slope of about 10⁻⁶⁰. */
    private void requireSloping(Dfp[] c) {
        double rise = Math.abs(c[1].toDouble()) * largest(points.x().stream().map(shape.origin()::subtract));
        if (rise <= 1e-40 * largest(points.y().stream())) {
            throw new IllegalArgumentException("the fitted line is level: no x belongs to y0");
        }
    }

    private static double largest(Stream<BigDecimal> values) {
        return values.mapToDouble(x -> Math.abs(x.doubleValue())).max().orElseThrow();
    }

    private double scaled(Dfp unscaled) {
        if (!estimated) {
            return unscaled.toDouble();
        }
        return degreesOfFreedom() > 0 ? unscaled.multiply(variance()).toDouble() : Double.NaN;
    }

    private Dfp variance() {
        return sumOfSquares.divide(degreesOfFreedom());
    }

    private static double[] toDoubles(Dfp[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i].toDouble();
        }
        return doubles;
    }

    /**
     * The fitted function at one x.
     *
     * @param uncertainty of the fitted value
     * @param uncertaintyOfObservation of one new observation there; NaN if the scatter of the observations is not known
     */
    public record Prediction(double value, double uncertainty, double uncertaintyOfObservation) {}

    /** The x read off the fitted line, with its standard uncertainty (NaN if the uncertainty of y₀ is not known). */
    public record Inverse(double value, double uncertainty) {}
}
