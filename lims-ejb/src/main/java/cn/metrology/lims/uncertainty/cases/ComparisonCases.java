package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.comparison.OutlierTests;
import cn.metrology.lims.uncertainty.comparison.ProficiencyScore;
import cn.metrology.lims.uncertainty.comparison.ProficiencyScore.ScoreClass;
import cn.metrology.lims.uncertainty.comparison.ProficiencyScore.Stated;
import cn.metrology.lims.uncertainty.comparison.RobustAverage;
import cn.metrology.lims.uncertainty.comparison.RobustAverage.Constants;
import java.math.BigDecimal;

/** Kinds {@code proficiency_scores}, {@code algorithm_a}, {@code algorithm_s}, {@code grubbs_critical}, {@code dixon_critical}, {@code cochran_critical}. */
final class ComparisonCases {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private ComparisonCases() {}

    static CaseResult scores(CaseData row) {
        ProficiencyScore score = new ProficiencyScore(
                stated(row, "x", "U_x", "k_x"), stated(row, "X", "U_X", "k_X"), row.decimalOrNull("sigma_pt"));
        return new CaseResult()
                .with("D", score.difference())
                .with("D_percent", score.differencePercent())
                .with("En", score.en())
                .with("En_ok", score.enSatisfactory())
                .with("zeta", score.zeta())
                .with("z", score.z())
                .with("z_prime", score.zPrime())
                .with("z_class", score.zClass().map(ScoreClass::text))
                .with("z_prime_class", score.zPrimeClass().map(ScoreClass::text))
                .with("uX_negligible", score.assignedUncertaintyNegligible());
    }

    static CaseResult algorithmA(CaseData data) {
        double[] values = data.numbers("values");
        Constants constants = constants(data);
        RobustAverage start = RobustAverage.start(values, constants);
        RobustAverage robust = RobustAverage.algorithmA(values, constants);
        RobustAverage unrounded = RobustAverage.algorithmA(
                values, new Constants(constants.k(), RobustAverage.UNROUNDED.factor(), constants.madFactor()));
        return new CaseResult()
                .with("initial_median", start.average())
                .with("initial_s_1.483MAD", start.deviation())
                .with("x_star", robust.average())
                .with("s_star", robust.deviation())
                .with("u_x_pt", robust.uncertainty(values.length))
                .with("p", values.length)
                .with("x_star_unrounded_factor", unrounded.average())
                .with("s_star_unrounded_factor", unrounded.deviation())
                .with("nIQR_type7", RobustAverage.normalisedInterquartileRange(values));
    }

    static CaseResult algorithmS(CaseData data) {
        return new CaseResult()
                .with(
                        "w_star",
                        RobustAverage.algorithmS(data.numbers("values"), data.integer("dof"))
                                .deviation());
    }

    static CaseResult grubbs(CaseData row) {
        return new CaseResult().with("G", OutlierTests.grubbs(row.integer("n"), row.number("alpha", 0.05)));
    }

    static CaseResult dixon(CaseData row) {
        return new CaseResult().with("r", OutlierTests.dixon(row.integer("n"), row.number("alpha", 0.05)));
    }

    static CaseResult cochran(CaseData row) {
        return new CaseResult()
                .with("C", OutlierTests.cochran(row.integer("p"), row.integer("n"), row.number("alpha", 0.05)));
    }

    private static Stated stated(CaseData row, String value, String expanded, String k) {
        return new Stated(row.decimal(value), row.decimal(expanded), row.has(k) ? row.decimal(k) : TWO);
    }

    private static Constants constants(CaseData data) {
        if (!data.has("constants")) {
            return RobustAverage.PRINTED;
        }
        CaseData given = data.object("constants");
        return new Constants(
                given.number("k", RobustAverage.PRINTED.k()),
                given.number("factor", RobustAverage.PRINTED.factor()),
                given.number("MAD", RobustAverage.PRINTED.madFactor()));
    }
}
