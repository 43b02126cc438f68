package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.typea.DeviationOfDeviation;
import cn.metrology.lims.uncertainty.typea.Observations;
import cn.metrology.lims.uncertainty.typea.OneWayAnova;
import cn.metrology.lims.uncertainty.typea.PooledDeviation;
import cn.metrology.lims.uncertainty.typea.RangeMethod;
import java.math.BigDecimal;
import java.util.List;

/**
 * Kinds {@code type_a}, {@code pooled_sd}, {@code range_method}, {@code range_table}, {@code relative_sd_of_s} and
 * {@code anova_one_way}.
 */
final class TypeACases {
    private TypeACases() {}

    static CaseResult observations(CaseData data) {
        Observations observations = Observations.of(data.decimals("values"));
        boolean several = observations.count() > 1;
        return new CaseResult()
                .with("n", observations.count())
                .with("mean", observations.mean())
                .with("s", several ? observations.standardDeviation() : null)
                .with("s_mean", several ? observations.standardUncertaintyOfMean() : null)
                .with("dof", observations.degreesOfFreedom());
    }

    static CaseResult pooled(CaseData data) {
        PooledDeviation pooled = PooledDeviation.of(groups(data));
        CaseResult result = new CaseResult().with("s_p", pooled.deviation()).with("dof", pooled.degreesOfFreedom());
        if (data.has("n_prime")) {
            result.with("u_mean_of_n_prime", pooled.uncertaintyOfMean(data.integer("n_prime")));
        }
        return result;
    }

    static CaseResult range(CaseData data) {
        Observations observations = Observations.of(data.decimals("values"));
        RangeMethod method = RangeMethod.forCount(observations.count());
        BigDecimal s = method.standardDeviation(observations);
        return new CaseResult()
                .with("mean", observations.mean())
                .with("range", observations.range())
                .with("C", method.factor())
                .with("s", s)
                .with("u_mean", s.doubleValue() / Math.sqrt(observations.count()))
                .with("dof", method.degreesOfFreedom());
    }

    static CaseResult rangeTable(CaseData row) {
        int n = row.integer("n");
        return new CaseResult().with("C", RangeMethod.exactFactor(n)).with("dof", RangeMethod.exactDegreesOfFreedom(n));
    }

    static CaseResult deviationOfDeviation(CaseData row) {
        return new CaseResult().with("percent", 100 * DeviationOfDeviation.relative(row.integer("n")));
    }

    static CaseResult anova(CaseData data) {
        OneWayAnova anova = data.has("groups")
                ? OneWayAnova.of(groups(data))
                : OneWayAnova.of(
                        Observations.of(data.decimals("group_means")),
                        data.numbers("group_sds"),
                        data.integer("n_per_group"));
        return new CaseResult()
                .with("mean", anova.mean())
                .with("s_of_means", anova.betweenMeans())
                .with("s_a", anova.between())
                .with("s_b", anova.within())
                .with("F", anova.ratio())
                .with("dof_a", anova.betweenDegreesOfFreedom())
                .with("dof_b", anova.withinDegreesOfFreedom())
                .with("p_value", anova.probability())
                .with("F_crit_0.95", anova.criticalRatio(0.95))
                .with("F_crit_0.975", anova.criticalRatio(0.975))
                .with("s_B", anova.betweenGroupEffect())
                .with("u_mean_no_between_effect", anova.uncertaintyWithoutEffect())
                .with("u_mean_with_between_effect", anova.uncertaintyWithEffect());
    }

    static List<Observations> groups(CaseData data) {
        return data.decimalRows("groups").stream().map(Observations::of).toList();
    }
}
