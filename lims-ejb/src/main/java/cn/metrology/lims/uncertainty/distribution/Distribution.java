package cn.metrology.lims.uncertainty.distribution;

/**
 * The distribution of an input about its estimate (JCGM 101:2008 6.4, Table 1): every member describes the deviation from the estimate
 * and has expectation 0.
 */
public sealed interface Distribution
        permits Distribution.Constant,
                Distribution.Normal,
                Distribution.Rectangular,
                Distribution.Triangular,
                Distribution.Trapezoidal,
                Distribution.CurvilinearTrapezoidal,
                Distribution.Arcsine,
                Distribution.ScaledT,
                Distribution.Exponential,
                Distribution.Gamma {

    /** The standard uncertainty that the law of propagation uses; of a t it is the scale s/√n (GUM 4.2.3), not the standard deviation. */
    double standardUncertainty();

    /** The standard deviation; infinite where it does not exist. */
    default double standardDeviation() {
        return standardUncertainty();
    }

    /** The deviation not exceeded with probability {@code p}, 0 &lt; p &lt; 1. */
    double quantile(double p);

    /** The same distribution of a quantity multiplied by {@code factor} &gt; 0, as when its unit changes. */
    Distribution times(double factor);

    /** No uncertainty. */
    record Constant() implements Distribution {
        @Override
        public double standardUncertainty() {
            return 0;
        }

        @Override
        public double quantile(double p) {
            return 0;
        }

        @Override
        public Distribution times(double factor) {
            return this;
        }
    }

    /** JCGM 101:2008 6.4.7. */
    record Normal(double u) implements Distribution {
        public Normal {
            Shape.notNegative("u", u);
        }

        @Override
        public double standardUncertainty() {
            return u;
        }

        @Override
        public double quantile(double p) {
            return u * Shape.normalQuantile(p);
        }

        @Override
        public Distribution times(double factor) {
            return new Normal(u * factor);
        }
    }

    /** Half-width a: JCGM 101:2008 6.4.2, GUM 4.3.7. */
    record Rectangular(double a) implements Distribution {
        public Rectangular {
            Shape.notNegative("a", a);
        }

        @Override
        public double standardUncertainty() {
            return a / Math.sqrt(3);
        }

        @Override
        public double quantile(double p) {
            return a * (2 * p - 1);
        }

        @Override
        public Distribution times(double factor) {
            return new Rectangular(a * factor);
        }
    }

    /** Half-width a: JCGM 101:2008 6.4.5, GUM 4.3.9. */
    record Triangular(double a) implements Distribution {
        public Triangular {
            Shape.notNegative("a", a);
        }

        @Override
        public double standardUncertainty() {
            return a / Math.sqrt(6);
        }

        @Override
        public double quantile(double p) {
            return p < 0.5 ? a * (Math.sqrt(2 * p) - 1) : a * (1 - Math.sqrt(2 * (1 - p)));
        }

        @Override
        public Distribution times(double factor) {
            return new Triangular(a * factor);
        }
    }

    /** Half-width a, half-width of the top βa: JCGM 101:2008 6.4.4, GUM 4.3.9. */
    record Trapezoidal(double a, double beta) implements Distribution {
        public Trapezoidal {
            Shape.notNegative("a", a);
            Shape.within("beta", beta, 0, 1);
        }

        @Override
        public double standardUncertainty() {
            return a * Math.sqrt((1 + beta * beta) / 6);
        }

        @Override
        public double quantile(double p) {
            double slope = (1 - beta) / (2 * (1 + beta));
            if (p > 0.5) {
                return -quantile(1 - p);
            }
            return p < slope ? a * (Math.sqrt(2 * p * (1 - beta * beta)) - 1) : a * ((p - slope) * (1 + beta) - beta);
        }

        @Override
        public Distribution times(double factor) {
            return new Trapezoidal(a * factor, beta);
        }
    }

    /** Rectangular with half-width a whose limits are known to ±d only: JCGM 101:2008 6.4.3, variance a²/3 + d²/9. */
    record CurvilinearTrapezoidal(double a, double d) implements Distribution {
        public CurvilinearTrapezoidal {
            Shape.notNegative("a", a);
            Shape.within("d", d, 0, a);
        }

        @Override
        public double standardUncertainty() {
            return Math.sqrt(a * a / 3 + d * d / 9);
        }

        @Override
        public double quantile(double p) {
            return p > 0.5 ? -Shape.curvilinear(a, d, 1 - p) : Shape.curvilinear(a, d, p);
        }

        @Override
        public Distribution times(double factor) {
            return new CurvilinearTrapezoidal(a * factor, d * factor);
        }
    }

    /** Amplitude a: JCGM 101:2008 6.4.6, U-shaped. */
    record Arcsine(double a) implements Distribution {
        public Arcsine {
            Shape.notNegative("a", a);
        }

        @Override
        public double standardUncertainty() {
            return a / Math.sqrt(2);
        }

        @Override
        public double quantile(double p) {
            return a * StrictMath.sin(Math.PI * (p - 0.5));
        }

        @Override
        public Distribution times(double factor) {
            return new Arcsine(a * factor);
        }
    }

    /** Scaled and shifted t: JCGM 101:2008 6.4.9. */
    record ScaledT(double scale, double dof) implements Distribution {
        public ScaledT {
            Shape.notNegative("scale", scale);
            Shape.positive("dof", dof);
        }

        @Override
        public double standardUncertainty() {
            return scale;
        }

        @Override
        public double standardDeviation() {
            return dof > 2 ? scale * Math.sqrt(dof / (dof - 2)) : Double.POSITIVE_INFINITY;
        }

        @Override
        public double quantile(double p) {
            return scale * StudentT.quantile(p, dof);
        }

        @Override
        public Distribution times(double factor) {
            return new ScaledT(scale * factor, dof);
        }
    }

    /** Of a quantity known to be positive with this expectation: JCGM 101:2008 6.4.10. */
    record Exponential(double mean) implements Distribution {
        public Exponential {
            Shape.notNegative("mean", mean);
        }

        @Override
        public double standardUncertainty() {
            return mean;
        }

        @Override
        public double quantile(double p) {
            return -mean * (1 + StrictMath.log1p(-p));
        }

        @Override
        public Distribution times(double factor) {
            return new Exponential(mean * factor);
        }
    }

    /** Gamma with this shape and scale; of a number of q counted events shape is q + 1 and scale 1: JCGM 101:2008 6.4.11. */
    record Gamma(double shape, double scale) implements Distribution {
        public Gamma {
            Shape.positive("shape", shape);
            Shape.notNegative("scale", scale);
        }

        @Override
        public double standardUncertainty() {
            return scale * Math.sqrt(shape);
        }

        @Override
        public double quantile(double p) {
            return scale * (Shape.gammaQuantile(shape, p) - shape);
        }

        @Override
        public Distribution times(double factor) {
            return new Gamma(shape, scale * factor);
        }
    }
}
