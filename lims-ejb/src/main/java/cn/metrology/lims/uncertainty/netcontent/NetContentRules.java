package cn.metrology.lims.uncertainty.netcontent;

import cn.metrology.lims.uncertainty.numeric.RuleTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The rules of one edition. The edition is chosen by the day of the work (NC-15), never by today.
 *
 * @param edition e.g. JJF1070-2005
 * @param confirmed false where the printed tables could not be read and those of the earlier edition stand in (NC-05)
 */
public record NetContentRules(
        String edition,
        boolean confirmed,
        Map<ContentKind, List<DeficiencyBand>> deficiencies,
        List<SamplingPlan> plans) {
    private static final double CONFIDENCE = 0.995;
    private static final LocalDate EDITION_2023_IN_FORCE = LocalDate.of(2024, 10, 12);
    private static final NetContentRules JJF_1070_2005 = load("JJF1070-2005", true, "JJF1070-2005");
    private static final NetContentRules JJF_1070_2023 = load("JJF1070-2023", false, "JJF1070-2005");

    public NetContentRules {
        deficiencies = Map.copyOf(deficiencies);
        plans = List.copyOf(plans);
    }

    /** The sampling and evaluation rules in force on the day of the work; JJF 1070-2023 came into force on 2024-10-12. */
    public static NetContentRules inForce(LocalDate dayOfWork) {
        return dayOfWork.isBefore(EDITION_2023_IN_FORCE) ? JJF_1070_2005 : JJF_1070_2023;
    }

    /** Tolerable deficiency T as the rules round it (NC-03, NC-04). */
    public BigDecimal deficiency(ContentKind kind, BigDecimal labelled) {
        return band(kind, labelled).rounded(labelled);
    }

    /** T before rounding. */
    public BigDecimal unroundedDeficiency(ContentKind kind, BigDecimal labelled) {
        return band(kind, labelled).unrounded(labelled);
    }

    /** T as OIML R 87:2016 table 1 rounds it: up to the next 0.1 g or 1 g. */
    public BigDecimal deficiencyRoundedUp(ContentKind kind, BigDecimal labelled) {
        return band(kind, labelled).rounded(labelled, RoundingMode.UP);
    }

    public SamplingPlan plan(int lot) {
        return plans.stream()
                .filter(plan -> plan.covers(lot))
                .findFirst()
                .map(plan -> plan.forLot(lot))
                .orElseThrow(() -> new IllegalArgumentException("a lot has at least one package, not " + lot));
    }

    /** λ = t₀.₉₉₅(n − 1)/√n (OIML R 87:2004 table 2), of which the tables print three decimals. */
    public static double exactLambda(int sample) {
        return new TDistribution(sample - 1.0).inverseCumulativeProbability(CONFIDENCE) / Math.sqrt(sample);
    }

    /** NC-06: the expanded uncertainty of the measurement is at most 0.2 T. */
    public boolean preciseEnough(BigDecimal expanded, ContentKind kind, BigDecimal labelled) {
        return expanded.multiply(BigDecimal.valueOf(5)).compareTo(deficiency(kind, labelled)) <= 0;
    }

    private DeficiencyBand band(ContentKind kind, BigDecimal labelled) {
        if (labelled.signum() <= 0) {
            throw new IllegalArgumentException("labelled quantity must be positive: " + labelled);
        }
        return deficiencies.get(kind).stream()
                .filter(band -> band.reaches(labelled))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "labelled quantity " + labelled + " is outside the scope of " + edition + " (NC-01)"));
    }

    private static NetContentRules load(String edition, boolean confirmed, String tables) {
        Map<ContentKind, List<DeficiencyBand>> bands = new EnumMap<>(ContentKind.class);
        for (RuleTable.Row row : RuleTable.read(NetContentRules.class, tables + "-deficiency.csv")) {
            bands.computeIfAbsent(ContentKind.valueOf(row.text("kind")), kind -> new ArrayList<>())
                    .add(new DeficiencyBand(
                            row.decimal("up_to"),
                            row.decimal("percent"),
                            row.decimal("amount"),
                            row.decimal("step"),
                            RoundingMode.valueOf(row.text("rounding"))));
        }
        List<SamplingPlan> plans = new ArrayList<>();
        for (RuleTable.Row row : RuleTable.read(NetContentRules.class, tables + "-sampling.csv")) {
            plans.add(new SamplingPlan(
                    row.integer("lot_from", 1),
                    row.integer("lot_to", Integer.MAX_VALUE),
                    row.integer("sample", 0),
                    row.decimal("lambda"),
                    row.integer("allowed_short", 0),
                    row.integer("allowed_far_short", 0)));
        }
        return new NetContentRules(edition, confirmed, bands, plans);
    }
}
