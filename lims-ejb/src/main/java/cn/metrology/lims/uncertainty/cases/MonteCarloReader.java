package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.montecarlo.AdaptiveMonteCarlo;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarlo;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloOptions;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloResult;

/** Runs Monte Carlo as a request says: a fixed number of trials, or with {@code adaptive: 1 | 2} until stable to so many digits of u. */
public final class MonteCarloReader {
    private MonteCarloReader() {}

    /** {@code mc} is the request's {@code options.mc}; with the adaptive procedure the number of trials is the limit. */
    public static MonteCarloResult run(Evaluation evaluation, CaseData mc, MonteCarloOptions options) {
        return mc.has("adaptive")
                ? AdaptiveMonteCarlo.run(evaluation, options, mc.integer("adaptive"))
                        .result()
                : MonteCarlo.run(evaluation, options);
    }
}
