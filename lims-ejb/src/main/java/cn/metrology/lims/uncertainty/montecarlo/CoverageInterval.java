package cn.metrology.lims.uncertainty.montecarlo;

/** A coverage interval. */
public record CoverageInterval(double low, double high) {
    public double length() {
        return high - low;
    }
}
