package cn.metrology.lims.uncertainty;

import cn.metrology.lims.uncertainty.analytic.AnalyticalInterval;
import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.montecarlo.CoverageInterval;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloOutput;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloResult;
import java.util.Optional;

/**
 * What a GUM result is compared with (JCGM 101:2008 clause 8): the analytical interval where there is one, because it has no sampling error,
 * otherwise that of Monte Carlo.
 */
public final class ReferenceInterval {
    private final Optional<AnalyticalInterval> analytical;
    private final MonteCarloOutput sampled;

    private ReferenceInterval(Optional<AnalyticalInterval> analytical, MonteCarloOutput sampled) {
        this.analytical = analytical;
        this.sampled = sampled;
    }

    /** Of output {@code k}, for the probability of the Monte Carlo run. */
    public static ReferenceInterval of(Evaluation evaluation, int k, MonteCarloResult mc) {
        return new ReferenceInterval(
                AnalyticalInterval.of(evaluation, k, mc.p()), mc.outputs().get(k));
    }

    /** Whether the interval is free of sampling error. */
    public boolean isAnalytical(boolean shortest) {
        return analytical.filter(found -> found.isShortest() || !shortest).isPresent();
    }

    /** The probabilistically symmetric or the shortest interval. */
    public CoverageInterval interval(boolean shortest) {
        if (isAnalytical(shortest)) {
            return analytical.orElseThrow().interval();
        }
        return shortest ? sampled.shortest() : sampled.symmetric();
    }
}
