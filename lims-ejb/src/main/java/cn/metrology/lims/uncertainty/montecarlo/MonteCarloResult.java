package cn.metrology.lims.uncertainty.montecarlo;

import java.util.List;

/**
 * A finished Monte Carlo run.
 *
 * @param correlations of the outputs (JCGM 102:2011 7.6)
 * @param region of several outputs, null for a single one
 */
public record MonteCarloResult(
        long trials,
        double p,
        long seed,
        List<MonteCarloOutput> outputs,
        List<List<Double>> correlations,
        CoverageRegion region) {}
