package cn.metrology.lims.uncertainty.montecarlo;

/**
 * Is the GUM result valid here? (JCGM 101:2008 clause 8.1): the end points y ± U and those of the Monte Carlo interval may differ by no more
 * than the numerical tolerance δ of u(y).
 */
public record Validation(
        double low, double high, double delta, double differenceLow, double differenceHigh, boolean valid) {

    public static Validation of(double y, double u, double k, int digits, CoverageInterval interval) {
        double low = y - k * u;
        double high = y + k * u;
        double delta = NumericalTolerance.of(u, digits).delta();
        double differenceLow = Math.abs(low - interval.low());
        double differenceHigh = Math.abs(high - interval.high());
        return new Validation(
                low, high, delta, differenceLow, differenceHigh, differenceLow <= delta && differenceHigh <= delta);
    }
}
