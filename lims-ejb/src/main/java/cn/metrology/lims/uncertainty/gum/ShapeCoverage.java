package cn.metrology.lims.uncertainty.gum;

/** Coverage factors where a few non-normal contributions dominate, so that the normal k would be wrong (EA-4/02 S9.14, S10.13). */
public final class ShapeCoverage {
    private ShapeCoverage() {}

    /**
     * k of a symmetric trapezoidal distribution with edge parameter β (1 rectangular, 0 triangular):
     * (1 − √((1 − p)(1 − β²)))/√((1 + β²)/6), as long as the end points lie on the slopes, β ≤ p/(2 − p); within the top p(1 + β)/2 instead.
     */
    public static double trapezoidal(double beta, double p) {
        if (!(beta >= 0 && beta <= 1 && p > 0 && p < 1)) {
            throw new IllegalArgumentException("β = " + beta + ", p = " + p + " is no trapezoid");
        }
        double end = p / (2 - p) >= beta ? 1 - Math.sqrt((1 - p) * (1 - beta * beta)) : p * (1 + beta) / 2;
        return end / Math.sqrt((1 + beta * beta) / 6);
    }
}
