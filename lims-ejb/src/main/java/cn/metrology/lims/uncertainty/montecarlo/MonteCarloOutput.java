package cn.metrology.lims.uncertainty.montecarlo;

/**
 * The distribution of one output, in its unit.
 *
 * @param mean JCGM 101:2008 7.6, equation 16
 * @param u equation 17
 * @param quantileError the largest numerical error of the interval's end points from how they were found: 0 for stored trials
 */
public record MonteCarloOutput(
        String name,
        double mean,
        double u,
        CoverageInterval symmetric,
        CoverageInterval shortest,
        double quantileError,
        Histogram histogram) {}
