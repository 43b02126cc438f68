package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.distribution.Distribution;
import cn.metrology.lims.uncertainty.distribution.StudentT;
import cn.metrology.lims.uncertainty.gum.ShapeCoverage;
import cn.metrology.lims.uncertainty.montecarlo.AdaptiveMonteCarlo;
import cn.metrology.lims.uncertainty.montecarlo.CoverageRegion;
import cn.metrology.lims.uncertainty.montecarlo.NumericalTolerance;
import cn.metrology.lims.uncertainty.montecarlo.OrderStatistics;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Tables of coverage factors, distributions and of the Monte Carlo procedure; each row is a case. */
final class CoverageCases {
    private static final List<String> QUANTILES = List.of("0.025", "0.16", "0.5", "0.95", "0.975");

    private CoverageCases() {}

    /** {@code {dof, p}} → t (GUM Table G.2). */
    static CaseResult studentT(CaseData row) {
        double dof = row.has("dof") ? row.number("dof") : Double.POSITIVE_INFINITY;
        return EngineRefusals.coded(() -> new CaseResult().with("t", StudentT.twoSided(row.number("p"), dof)));
    }

    /** {@code {p}} → k (GUM Table G.1). */
    static CaseResult normalK(CaseData row) {
        return new CaseResult().with("k", StudentT.normalTwoSided(row.number("p")));
    }

    /** {@code {beta, p}} → k of a trapezoidal distribution (EA-4/02 S9.14, S10.13). */
    static CaseResult shape(CaseData row) {
        return new CaseResult().with("k", ShapeCoverage.trapezoidal(row.number("beta"), row.number("p")));
    }

    /** {@code {m, p}} → factors of joint regions of m normal outputs (JCGM 102:2011 6.5). */
    static CaseResult region(CaseData row) {
        CoverageRegion region = CoverageRegion.normal(row.integer("m"), row.number("p"));
        return new CaseResult().with("kp", region.kp()).with("kq", region.kq());
    }

    /** {@code {dist}} → standard deviation and quantiles of the deviation, those that {@code expected} asks for. */
    static CaseResult distribution(CaseData row) {
        return EngineRefusals.coded(() -> {
            Distribution distribution = QuantityReader.distribution(row.object("dist"));
            List<Object> quantiles = new ArrayList<>();
            for (BigDecimal p : probabilities(row)) {
                quantiles.add(List.of(p, distribution.quantile(p.doubleValue())));
            }
            return new CaseResult()
                    .with("sd", PropagationCases.finite(distribution.standardDeviation()))
                    .with("quantiles", quantiles);
        });
    }

    private static List<BigDecimal> probabilities(CaseData row) {
        if (row.has("p")) {
            return row.raw("p") instanceof List<?> ? row.decimals("p") : List.of(row.decimal("p"));
        }
        CaseData expected = row.objectOrEmpty("expected");
        if (!expected.has("quantiles")) {
            return QUANTILES.stream().map(BigDecimal::new).toList();
        }
        return expected.list("quantiles").stream()
                .map(pair -> new BigDecimal(((List<?>) pair).get(0).toString()))
                .toList();
    }

    /** {@code {u, ndig}} → c, l, δ (JCGM 101:2008 7.9.2). */
    static CaseResult tolerance(CaseData row) {
        NumericalTolerance tolerance = NumericalTolerance.of(row.decimal("u"), row.integer("ndig"));
        return new CaseResult()
                .with("c", tolerance.c())
                .with("l", tolerance.l())
                .with("delta", tolerance.delta());
    }

    /** {@code {p}} → M (JCGM 101:2008 7.9.4 b). */
    static CaseResult blockSize(CaseData row) {
        return new CaseResult().with("M", AdaptiveMonteCarlo.sequenceLength(row.decimal("p")));
    }

    /** {@code {M, p}} → q, r of the symmetric interval [y₍ᵣ₎, y₍ᵣ₊q₎] (JCGM 101:2008 7.7). */
    static CaseResult orderStatistics(CaseData row) {
        OrderStatistics order = OrderStatistics.of(row.integer("M"), row.decimal("p"));
        return new CaseResult()
                .with("q", order.q())
                .with("r", order.r())
                .with("r_low", order.r())
                .with("r_high", order.r() + order.q());
    }
}
