package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.energymetering.Level;
import cn.metrology.lims.uncertainty.energymetering.ProvisionRate;
import cn.metrology.lims.uncertainty.energymetering.ProvisionRules;
import cn.metrology.lims.uncertainty.jjf1033.Repeatability;
import cn.metrology.lims.uncertainty.jjf1033.ResultVerification;
import cn.metrology.lims.uncertainty.jjf1033.ResultVerification.Stated;
import cn.metrology.lims.uncertainty.jjf1033.Stability;
import cn.metrology.lims.uncertainty.typea.Observations;
import java.math.BigDecimal;
import java.util.Locale;

/** Kinds {@code jjf1033_*} (JJF 1033) and {@code energy_meter_*} (GB 17167). */
final class FieldRuleCases {
    private FieldRuleCases() {}

    static CaseResult repeatability(CaseData data) {
        Repeatability test = new Repeatability(Observations.of(data.decimals("values")));
        return new CaseResult()
                .with("s", test.observations().standardDeviation())
                .with("pass", data.has("reference_s") ? test.withinEvaluated(data.decimal("reference_s")) : null);
    }

    static CaseResult stability(CaseData data) {
        Stability stability = Stability.ofNew(TypeACases.groups(data));
        return new CaseResult()
                .with("group_means", stability.groupMeans())
                .with("range_of_means", stability.value())
                .with("s_m", stability.deviationOfMeans())
                .with("pass", stability.below(data.decimal("limit")));
    }

    static CaseResult verification(CaseData row) {
        ResultVerification verification;
        if ("comparison".equals(row.text("method", "transfer"))) {
            verification = ResultVerification.comparison(
                    row.decimals("y"), row.integer("lab_index"), expanded(row, "U_lab", "k_lab"));
        } else {
            verification = ResultVerification.transfer(
                    new Stated(row.decimal("y_lab"), expanded(row, "U_lab", "k_lab")),
                    new Stated(row.decimal("y_ref"), expanded(row, "U_ref", "k_ref")));
        }
        return new CaseResult()
                .with("difference", verification.difference())
                .with("limit", verification.limit())
                .with("pass", verification.passed());
    }

    private static BigDecimal expanded(CaseData row, String name, String k) {
        return row.has(k) ? ResultVerification.normalised(row.decimal(name), row.decimal(k)) : row.decimal(name);
    }

    static CaseResult requiredRates(CaseData row) {
        CaseResult result = new CaseResult();
        for (Level level : Level.values()) {
            result.with(key(level), ProvisionRules.edition2006().required(row.text("energy"), level));
        }
        return result;
    }

    static CaseResult provision(CaseData row) {
        ProvisionRate rate = new ProvisionRate(row.integer("required"), row.integer("installed"));
        BigDecimal standard = row.has("standard_percent")
                ? row.decimal("standard_percent")
                : ProvisionRules.edition2006()
                        .required(row.text("energy"), level(row))
                        .orElse(null);
        return new CaseResult()
                .with("rate_percent", rate.percent())
                .with("ok", standard == null ? null : rate.meets(standard));
    }

    private static Level level(CaseData row) {
        String level = row.text("level").toUpperCase(Locale.ROOT);
        try {
            return Level.valueOf(level);
        } catch (IllegalArgumentException e) {
            throw new CaseException(
                    CaseData.MALFORMED,
                    "level: " + level + " is none of unit_level, sub_unit_level, equipment_level",
                    e);
        }
    }

    private static String key(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
