package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.conformity.DecisionRule;
import cn.metrology.lims.uncertainty.conformity.GlobalRisk;
import cn.metrology.lims.uncertainty.conformity.GlobalRisk.Limits;
import cn.metrology.lims.uncertainty.conformity.GuardBandFactor;
import cn.metrology.lims.uncertainty.conformity.Prior;
import cn.metrology.lims.uncertainty.conformity.SpecificRisk;
import cn.metrology.lims.uncertainty.conformity.Tolerance;
import cn.metrology.lims.uncertainty.conformity.Verdict;
import cn.metrology.lims.uncertainty.numeric.Normal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalDouble;

/** Kinds of conformity decisions and risks: JCGM 106:2012, ILAC-G8:09/2019, JJF 1094-2002, ANSI/NCSL Z540.3. */
final class ConformityCases {
    /** ILAC-G8:09/2019 table 1: upper bound of the specific risk for each guard band r·U. */
    private static final Map<BigDecimal, Double> ILAC_G8_TABLE_1 = Map.of(
            new BigDecimal("3"), 1e-6,
            new BigDecimal("1.5"), 0.0016,
            new BigDecimal("1"), 0.025,
            new BigDecimal("0.83"), 0.05,
            new BigDecimal("0"), 0.5,
            new BigDecimal("-1"), 0.975);

    private ConformityCases() {}

    static CaseResult conformance(CaseData row) {
        Tolerance tolerance = tolerance(row);
        Limits limits = Limits.of(tolerance);
        double y = row.number("y");
        double u = row.number("u");
        CaseResult result = new CaseResult().with("p_c", SpecificRisk.conformance(y, u, limits));
        if (tolerance.lower() != null && tolerance.upper() != null) {
            result.with("C_m", SpecificRisk.capability(u, limits))
                    .with("y_tilde", (y - limits.lower()) / (limits.upper() - limits.lower()));
        }
        return result;
    }

    static CaseResult decision(CaseData row) {
        Tolerance tolerance = tolerance(row);
        BigDecimal y = row.decimal("y");
        BigDecimal expanded = row.decimal("U");
        BigDecimal w = (row.has("r") ? row.decimal("r") : BigDecimal.ONE).multiply(expanded);
        Verdict verdict;
        if ("jjf1094".equals(row.text("rule", ""))) {
            verdict = DecisionRule.JJF_1094.decide(y, tolerance, expanded);
        } else {
            verdict = !row.has("binary") || row.flag("binary")
                    ? DecisionRule.guarded(y, tolerance, w)
                    : DecisionRule.nonBinary(y, tolerance, w);
        }
        double u = expanded.doubleValue() / row.number("k", 2);
        return new CaseResult()
                .with(
                        "A_L",
                        tolerance.lower() == null ? null : tolerance.lower().add(w))
                .with(
                        "A_U",
                        tolerance.upper() == null ? null : tolerance.upper().subtract(w))
                .with("decision", verdict.text())
                .with("p_c", u > 0 ? SpecificRisk.conformance(y.doubleValue(), u, Limits.of(tolerance)) : null);
    }

    static CaseResult acceptanceLimit(CaseData row) {
        Limits limits = Limits.of(tolerance(row));
        return new CaseResult()
                .with("A_U", SpecificRisk.upperAcceptanceLimit(row.number("u"), limits, row.number("p_c_target")));
    }

    static CaseResult relativeGuardBand(CaseData data) {
        double limit = data.number("T");
        double relative = data.number("u_rel");
        double p = data.number("p");
        return new CaseResult()
                .with(
                        "limit",
                        isAcceptance(data)
                                ? OptionalDouble.of(SpecificRisk.acceptanceLimit(limit, relative, p))
                                : SpecificRisk.rejectionLimit(limit, relative, p));
    }

    static CaseResult studentGuardBand(CaseData data) {
        double t = SpecificRisk.studentQuantile(data.number("dof"), data.number("p"));
        double g = SpecificRisk.guardBand(data.number("s"), data.number("dof"), data.number("p"));
        double limit = data.number("T");
        return new CaseResult().with("t", t).with("g", g).with("A", isAcceptance(data) ? limit - g : limit + g);
    }

    static CaseResult specificRisk(CaseData row) {
        double risk = SpecificRisk.maximumFalseAccept(row.number("r"));
        Double bound = ILAC_G8_TABLE_1.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(row.decimal("r")) == 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        return new CaseResult()
                .with("max_specific_PFA", risk)
                .with("bound", bound)
                .with("within_published_bound", bound == null ? null : risk <= bound);
    }

    static CaseResult testUncertaintyRatio(CaseData row) {
        double tur = row.number("tur");
        return new CaseResult()
                .with("method6", GuardBandFactor.METHOD_6.of(tur))
                .with("rss", GuardBandFactor.RSS.of(tur))
                .with("u95", GuardBandFactor.U95.of(tur));
    }

    static CaseResult normalQuantile(CaseData row) {
        return new CaseResult().with("z", Normal.quantile(row.number("p")));
    }

    static CaseResult normalPrior(CaseData row) {
        return risk(row, Prior.normal(row.number("y0"), row.number("u0")));
    }

    /** The gamma prior by shape and rate or scale, or by its mean and standard deviation. */
    static CaseResult gammaPrior(CaseData row) {
        if (row.has("alpha") || row.has("shape")) {
            double shape = row.has("alpha") ? row.number("alpha") : row.number("shape");
            return risk(row, Prior.gamma(shape, rate(row)));
        }
        double mean = row.number("y0");
        double variance = row.number("u0") * row.number("u0");
        return risk(row, Prior.gamma(mean * mean / variance, mean / variance));
    }

    private static double rate(CaseData row) {
        for (String name : new String[] {"lambda", "rate", "beta"}) {
            if (row.has(name)) {
                return row.number(name);
            }
        }
        return 1 / (row.has("theta") ? row.number("theta") : row.number("scale"));
    }

    /** NCSLI RP-19: normal process centred in ±1 with in-tolerance probability itp, no guard band. */
    static CaseResult inToleranceProbability(CaseData row) {
        double process = 1 / Normal.quantile((1 + row.number("itp")) / 2);
        Limits limits = Limits.of(-1, 1);
        GlobalRisk risk = GlobalRisk.of(
                Prior.normal(0, process), process / row.number("ratio_process_to_test_sd"), limits, limits);
        return new CaseResult()
                .with("PFA_percent", 100 * risk.consumer())
                .with("CPFA_percent", 100 * risk.conditionalFalseAccept());
    }

    private static CaseResult risk(CaseData row, Prior prior) {
        Limits tolerance = Limits.of(tolerance(row));
        Limits acceptance = row.has("AL") || row.has("AU")
                ? Limits.of(new Tolerance(row.decimalOrNull("AL"), row.decimalOrNull("AU")))
                : tolerance;
        GlobalRisk risk = GlobalRisk.of(prior, row.number("um"), tolerance, acceptance);
        return new CaseResult()
                .with("R_C", risk.consumer())
                .with("R_P", risk.producer())
                .with("p_conforming", risk.conforming())
                .with("p_accepted", risk.accepted())
                .with("conditional_false_accept", risk.conditionalFalseAccept())
                .with("conditional_false_reject", risk.conditionalFalseReject());
    }

    private static Tolerance tolerance(CaseData row) {
        return new Tolerance(row.decimalOrNull("TL"), row.decimalOrNull("TU"));
    }

    private static boolean isAcceptance(CaseData data) {
        return data.text("rule", "guarded rejection").contains("guarded acceptance");
    }
}
