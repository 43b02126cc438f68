package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.netcontent.ContentKind;
import cn.metrology.lims.uncertainty.netcontent.LotVerdict;
import cn.metrology.lims.uncertainty.netcontent.NetContentRules;
import cn.metrology.lims.uncertainty.netcontent.SamplingPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** Kinds {@code net_content_*}: JJF 1070-2005 unless the case names its day of work ({@code day: "2026-11-24"}). */
final class NetContentCases {
    private static final LocalDate EDITION_2005 = LocalDate.of(2006, 1, 1);

    /** Decimal places by which a quantity in that unit is moved to be in the unit of the tables. */
    private static final Map<String, Integer> MASS_OR_VOLUME = Map.of("g", 0, "mL", 0, "kg", 3, "L", 3);

    private static final Map<String, ContentKind> OTHER = Map.of(
            "length_m", ContentKind.LENGTH,
            "length", ContentKind.LENGTH,
            "m", ContentKind.LENGTH,
            "area", ContentKind.AREA,
            "m2", ContentKind.AREA,
            "dm2", ContentKind.AREA,
            "cm2", ContentKind.AREA,
            "count", ContentKind.COUNT,
            "1", ContentKind.COUNT);

    private NetContentCases() {}

    static CaseResult deficiency(CaseData row) {
        NetContentRules rules = rules(row);
        BigDecimal labelled = row.decimal("Qn");
        return new CaseResult()
                .with("T_unrounded", rules.unroundedDeficiency(ContentKind.MASS_OR_VOLUME, labelled))
                .with("T_jjf1070_gbt8170", rules.deficiency(ContentKind.MASS_OR_VOLUME, labelled))
                .with("T_oiml_r87_round_up", rules.deficiencyRoundedUp(ContentKind.MASS_OR_VOLUME, labelled));
    }

    static CaseResult otherDeficiency(CaseData row) {
        return new CaseResult().with("T", rules(row).deficiency(kind(row.text("type")), row.decimal("Qn")));
    }

    static CaseResult plan(CaseData row) {
        SamplingPlan plan = rules(row).plan(row.integer("N"));
        return new CaseResult()
                .with("n", plan.sample())
                .with("allowed_T1", plan.allowedShort())
                .with("allowed_T2", plan.allowedFarShort())
                .with("check_average", plan.examinesMean())
                .with("lambda_published", plan.lambda())
                .with("lambda_exact", plan.examinesMean() ? NetContentRules.exactLambda(plan.sample()) : null);
    }

    static CaseResult lambda(CaseData row) {
        return new CaseResult().with("lambda", NetContentRules.exactLambda(row.integer("n")));
    }

    static CaseResult lot(CaseData data) {
        NetContentRules rules = rules(data);
        String unit = data.text("unit", "g");
        int shift = MASS_OR_VOLUME.getOrDefault(unit, 0);
        BigDecimal labelled = data.decimal("Qn").movePointRight(shift);
        List<BigDecimal> contents = data.decimals("values").stream()
                .map(content -> content.movePointRight(shift))
                .toList();
        BigDecimal deficiency = rules.deficiency(kind(unit), labelled);
        LotVerdict verdict = LotVerdict.of(rules.plan(data.integer("N")), labelled, deficiency, contents);
        return new CaseResult()
                .with("T", deficiency.movePointLeft(shift))
                .with("n_T1", verdict.near())
                .with("n_T2", verdict.far())
                .with("individual_ok", verdict.individualOk())
                .with("mean", verdict.sample().mean().movePointLeft(shift))
                .with(
                        "s",
                        contents.size() > 1
                                ? verdict.sample().standardDeviation().movePointLeft(shift)
                                : null)
                .with("correction", verdict.correction().map(correction -> correction.movePointLeft(shift)))
                .with("criterion", verdict.smallestMean().map(mean -> mean.movePointLeft(shift)))
                .with("average_ok", verdict.meanOk())
                .with("pass", verdict.passed());
    }

    private static ContentKind kind(String unitOrType) {
        ContentKind kind = MASS_OR_VOLUME.containsKey(unitOrType) ? ContentKind.MASS_OR_VOLUME : OTHER.get(unitOrType);
        if (kind == null) {
            throw new CaseException(
                    CaseData.MALFORMED,
                    unitOrType + " is none of " + MASS_OR_VOLUME.keySet() + " and " + OTHER.keySet());
        }
        return kind;
    }

    private static NetContentRules rules(CaseData data) {
        if (!data.has("day")) {
            return NetContentRules.inForce(EDITION_2005);
        }
        try {
            return NetContentRules.inForce(LocalDate.parse(data.text("day")));
        } catch (DateTimeParseException e) {
            throw new CaseException(CaseData.MALFORMED, "day: " + data.text("day") + " is not a date", e);
        }
    }
}
