package cn.metrology.lims.uncertainty.netcontent;

import cn.metrology.lims.uncertainty.typea.Observations;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Individual and mean requirement of one lot (JJF 1070-2005 5.3, 6.1; NC-10 to NC-12). The label requirement is judged by a person and is
 * not part of it.
 *
 * @param deficiency T
 * @param far number of packages short by more than 2T
 * @param near number of packages short by more than T but not more than 2T; exactly T does not count (NC-11)
 * @param sample the net contents examined
 */
public record LotVerdict(
        SamplingPlan plan, BigDecimal labelled, BigDecimal deficiency, int near, int far, Observations sample) {
    private static final MathContext DIGITS = new MathContext(40);

    public static LotVerdict of(
            SamplingPlan plan, BigDecimal labelled, BigDecimal deficiency, List<BigDecimal> contents) {
        if (contents.size() != plan.sample()) {
            throw new IllegalArgumentException(
                    "the plan asks for " + plan.sample() + " packages, not " + contents.size());
        }
        BigDecimal twice = deficiency.add(deficiency);
        int near = 0;
        int far = 0;
        for (BigDecimal content : contents) {
            BigDecimal shortage = labelled.subtract(content);
            if (shortage.compareTo(twice) > 0) {
                far++;
            } else if (shortage.compareTo(deficiency) > 0) {
                near++;
            }
        }
        return new LotVerdict(plan, labelled, deficiency, near, far, Observations.of(contents));
    }

    /** 单件净含量. */
    public boolean individualOk() {
        return near <= plan.allowedShort() && far <= plan.allowedFarShort();
    }

    /** λs with the published λ and s with n − 1 (NC-12); empty where the mean is not examined. */
    public Optional<BigDecimal> correction() {
        return plan.examinesMean()
                ? Optional.of(plan.lambda().multiply(sample.standardDeviation(), DIGITS))
                : Optional.empty();
    }

    /** Smallest acceptable mean Qn − λs (NC-11). */
    public Optional<BigDecimal> smallestMean() {
        return correction().map(labelled::subtract);
    }

    /** 平均净含量: q̄ ≥ Qn − λs, decided exactly through (Qn − q̄)² ≤ λ²s²; empty where it is not examined. */
    public Optional<Boolean> meanOk() {
        if (!plan.examinesMean()) {
            return Optional.empty();
        }
        BigDecimal short1 = labelled.subtract(sample.mean());
        BigDecimal allowed = plan.lambda().multiply(plan.lambda()).multiply(sample.variance());
        return Optional.of(short1.signum() <= 0 || short1.multiply(short1).compareTo(allowed) <= 0);
    }

    public boolean passed() {
        return individualOk() && meanOk().orElse(true);
    }
}
