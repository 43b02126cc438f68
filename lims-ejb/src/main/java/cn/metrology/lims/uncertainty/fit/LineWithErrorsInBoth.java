package cn.metrology.lims.uncertainty.fit;

import java.util.Arrays;

/**
 * y = a + bx with uncertainties in x and y (ISO/TS 28037:2010 clause 7 and, with correlation of x and y in a pair, clause 8). Solved by
 * the unified equations of York, Evensen, Martínez and Delgado, Am. J. Phys. 72 (2004) 367, equation (13), which give the same minimum
 * Σ[(xᵢ − Xᵢ)²/u²(xᵢ) + (yᵢ − a − bXᵢ)²/u²(yᵢ)]. Uncertainties are not scaled by χ²/ν.
 */
public final class LineWithErrorsInBoth {
    private static final int ITERATIONS = 1000;

    private final double[] x;
    private final double[] y;
    private final Uncertainties u;
    private final double[] w;
    private final double[] beta;
    private double slope;
    private double meanX;
    private double meanY;

    public LineWithErrorsInBoth(double[] x, double[] y, Uncertainties uncertainties) {
        int n = x.length;
        if (n < 2 || y.length != n || uncertainties.count() != n) {
            throw new IllegalArgumentException("at least two points, each with x, y, u(x) and u(y), are needed");
        }
        this.x = x.clone();
        this.y = y.clone();
        this.u = uncertainties;
        this.w = new double[n];
        this.beta = new double[n];
        this.slope = start();
        iterate();
    }

    private void iterate() {
        double previous = Double.NaN;
        double before = Double.NaN;
        for (int i = 0; i < ITERATIONS; i++) {
            double next = step();
            boolean settled = Math.abs(next - slope) <= 2 * Math.ulp(slope) || next == previous || next == before;
            before = previous;
            previous = slope;
            slope = next;
            if (settled) {
                step();
                return;
            }
        }
        throw new ArithmeticException("the slope does not settle: the points do not lie near one line");
    }

    /** Ordinary least squares is near enough to start from. */
    private double start() {
        double mx = Arrays.stream(x).average().orElseThrow();
        double my = Arrays.stream(y).average().orElseThrow();
        double sxy = 0;
        double sxx = 0;
        for (int i = 0; i < x.length; i++) {
            sxy += (x[i] - mx) * (y[i] - my);
            sxx += (x[i] - mx) * (x[i] - mx);
        }
        if (sxx == 0) {
            throw new IllegalArgumentException("the points do not determine a line: all x are equal");
        }
        return sxy / sxx;
    }

    /** Weights, weighted means and adjusted points for the present slope; returns the next slope. */
    private double step() {
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < x.length; i++) {
            w[i] = 1 / u.ofResidual(i, slope);
            sum += w[i];
            sumX += w[i] * x[i];
            sumY += w[i] * y[i];
        }
        meanX = sumX / sum;
        meanY = sumY / sum;
        double above = 0;
        double below = 0;
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - meanX;
            double dy = y[i] - meanY;
            beta[i] = w[i] * (dx * u.y2(i) + slope * dy * u.x2(i) - (slope * dx + dy) * u.xy(i));
            above += w[i] * beta[i] * dy;
            below += w[i] * beta[i] * dx;
        }
        return above / below;
    }

    public double slope() {
        return slope;
    }

    public double intercept() {
        return meanY - slope * meanX;
    }

    public double slopeUncertainty() {
        double sum = 0;
        double centre = adjustedMean();
        for (int i = 0; i < x.length; i++) {
            double d = meanX + beta[i] - centre;
            sum += w[i] * d * d;
        }
        return 1 / Math.sqrt(sum);
    }

    public double interceptUncertainty() {
        double fromSlope = adjustedMean() * slopeUncertainty();
        return Math.sqrt(1 / Arrays.stream(w).sum() + fromSlope * fromSlope);
    }

    /** cov(a, b). */
    public double covariance() {
        double u2 = slopeUncertainty();
        return -adjustedMean() * u2 * u2;
    }

    /** ISO/TS 28037:2010 7.2.1. */
    public double chiSquared() {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double r = y[i] - meanY - slope * (x[i] - meanX);
            sum += w[i] * r * r;
        }
        return sum;
    }

    public int degreesOfFreedom() {
        return x.length - 2;
    }

    private double adjustedMean() {
        double sum = 0;
        double sumX = 0;
        for (int i = 0; i < x.length; i++) {
            sum += w[i];
            sumX += w[i] * beta[i];
        }
        return meanX + sumX / sum;
    }

    /** Standard uncertainties of the x and y, and the correlation coefficient of x and y within each pair. */
    public static final class Uncertainties {
        private final double[] x;
        private final double[] y;
        private final double[] correlation;

        public Uncertainties(double[] x, double[] y, double[] correlation) {
            if (x.length != y.length || correlation.length != x.length) {
                throw new IllegalArgumentException("as many u(x) as u(y) are needed");
            }
            for (int i = 0; i < x.length; i++) {
                if (x[i] < 0 || y[i] < 0 || x[i] + y[i] == 0) {
                    throw new IllegalArgumentException(
                            "point " + (i + 1) + ": uncertainties must not be negative nor both zero");
                }
                if (Math.abs(correlation[i]) >= 1) {
                    throw new IllegalArgumentException("point " + (i + 1) + ": correlation must be between -1 and 1");
                }
            }
            this.x = x.clone();
            this.y = y.clone();
            this.correlation = correlation.clone();
        }

        public static Uncertainties independent(double[] x, double[] y) {
            return new Uncertainties(x, y, new double[x.length]);
        }

        int count() {
            return x.length;
        }

        double x2(int i) {
            return x[i] * x[i];
        }

        double y2(int i) {
            return y[i] * y[i];
        }

        double xy(int i) {
            return correlation[i] * x[i] * y[i];
        }

        /** Variance of y − bx. */
        double ofResidual(int i, double slope) {
            return y2(i) + slope * slope * x2(i) - 2 * slope * xy(i);
        }
    }
}
