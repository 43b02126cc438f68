package cn.metrology.lims.uncertainty.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hipparchus.exception.MathRuntimeException;

/** Every kind of case the engine evaluates, by the name it has in case files. */
public final class CaseKinds {
    private static final Map<String, UnaryOperator<Map<String, Object>>> KINDS = kinds();

    private CaseKinds() {}

    /**
     * Evaluates one case.
     *
     * @param fields the case as read from its file, numbers as {@link java.math.BigDecimal}
     * @return the result, shaped as documented for the kind
     * @throws CaseException if the case cannot be evaluated
     */
    public static Map<String, Object> run(Map<String, Object> fields) {
        String kind = CaseData.of(fields).text("kind");
        UnaryOperator<Map<String, Object>> evaluation = KINDS.get(kind);
        if (evaluation == null) {
            throw new CaseException("unknown_kind", "kind " + kind + " is none of " + names());
        }
        try {
            return evaluation.apply(fields);
        } catch (IllegalArgumentException | ArithmeticException | MathRuntimeException e) {
            throw new CaseException("invalid_value", e.getMessage(), e);
        }
    }

    public static List<String> names() {
        return List.copyOf(new TreeSet<>(KINDS.keySet()));
    }

    private static Map<String, UnaryOperator<Map<String, Object>>> kinds() {
        Map<String, UnaryOperator<Map<String, Object>>> kinds = new HashMap<>();
        addPropagation(kinds);
        addStatistics(kinds);
        addConformity(kinds);
        addFieldRules(kinds);
        return Map.copyOf(kinds);
    }

    private static void addPropagation(Map<String, UnaryOperator<Map<String, Object>>> kinds) {
        kinds.put("propagation", whole(PropagationCases::run));
        kinds.put("must_reject", whole(PropagationCases::run));
        kinds.put("implicit", whole(ImplicitCases::run));
        kinds.put("per_set_mean", whole(PerSetCases::run));
        kinds.put("student_t", rows(CoverageCases::studentT));
        kinds.put("normal_k", rows(CoverageCases::normalK));
        kinds.put("coverage_factor_shape", rows(CoverageCases::shape));
        kinds.put("coverage_region_factors", rows(CoverageCases::region));
        kinds.put("distribution", rows(CoverageCases::distribution));
        kinds.put("numerical_tolerance", rows(CoverageCases::tolerance));
        kinds.put("adaptive_block_size", rows(CoverageCases::blockSize));
        kinds.put("order_statistics_interval", rows(CoverageCases::orderStatistics));
    }

    private static void addStatistics(Map<String, UnaryOperator<Map<String, Object>>> kinds) {
        kinds.put("type_a", whole(TypeACases::observations));
        kinds.put("pooled_sd", whole(TypeACases::pooled));
        kinds.put("range_method", whole(TypeACases::range));
        kinds.put("range_table", rows(TypeACases::rangeTable));
        kinds.put("relative_sd_of_s", rows(TypeACases::deviationOfDeviation));
        kinds.put("anova_one_way", whole(TypeACases::anova));
        kinds.put("polyfit", whole(FitCases::polynomial));
        kinds.put("polyfit_gls", whole(FitCases::generalised));
        kinds.put("line_errors_in_both", whole(FitCases::errorsInBoth));
        kinds.put("weighted_mean", whole(FitCases::weightedMean));
        kinds.put("proficiency_scores", rows(ComparisonCases::scores));
        kinds.put("algorithm_a", whole(ComparisonCases::algorithmA));
        kinds.put("algorithm_s", whole(ComparisonCases::algorithmS));
        kinds.put("grubbs_critical", rows(ComparisonCases::grubbs));
        kinds.put("dixon_critical", rows(ComparisonCases::dixon));
        kinds.put("cochran_critical", rows(ComparisonCases::cochran));
    }

    private static void addConformity(Map<String, UnaryOperator<Map<String, Object>>> kinds) {
        kinds.put("conformance_probability", rows(ConformityCases::conformance));
        kinds.put("decision", rows(ConformityCases::decision));
        kinds.put("acceptance_limit_specific", rows(ConformityCases::acceptanceLimit));
        kinds.put("guard_band_relative", whole(ConformityCases::relativeGuardBand));
        kinds.put("guard_band_t", whole(ConformityCases::studentGuardBand));
        kinds.put("guard_band_specific_risk", rows(ConformityCases::specificRisk));
        kinds.put("guard_band_tur", rows(ConformityCases::testUncertaintyRatio));
        kinds.put("normal_quantile", rows(ConformityCases::normalQuantile));
        kinds.put("global_risk_normal", rows(ConformityCases::normalPrior));
        kinds.put("global_risk_gamma", rows(ConformityCases::gammaPrior));
        kinds.put("risk_itp", rows(ConformityCases::inToleranceProbability));
    }

    private static void addFieldRules(Map<String, UnaryOperator<Map<String, Object>>> kinds) {
        kinds.put("rounding", rows(RoundingCases::report));
        kinds.put("round_to_interval", rows(RoundingCases::toInterval));
        kinds.put("jjf1033_repeatability", whole(FieldRuleCases::repeatability));
        kinds.put("jjf1033_stability", whole(FieldRuleCases::stability));
        kinds.put("jjf1033_verification", rows(FieldRuleCases::verification));
        kinds.put("net_content_T", rows(NetContentCases::deficiency));
        kinds.put("net_content_T_other", rows(NetContentCases::otherDeficiency));
        kinds.put("net_content_plan", rows(NetContentCases::plan));
        kinds.put("net_content_lambda", rows(NetContentCases::lambda));
        kinds.put("net_content_lot", whole(NetContentCases::lot));
        kinds.put("energy_meter_rates", rows(FieldRuleCases::requiredRates));
        kinds.put("energy_meter_provision", rows(FieldRuleCases::provision));
    }

    /** A kind whose fields are the case itself; with {@code rows} each row is a case of it. */
    private static UnaryOperator<Map<String, Object>> whole(Function<CaseData, CaseResult> evaluation) {
        UnaryOperator<Map<String, Object>> table = rows(evaluation);
        return fields -> fields.get("rows") instanceof List<?>
                ? table.apply(fields)
                : evaluation.apply(CaseData.of(fields)).toMap();
    }

    /** A kind whose cases are tables: each row is evaluated on its own, in order. A case without rows is its only row. */
    private static UnaryOperator<Map<String, Object>> rows(Function<CaseData, ?> row) {
        return fields -> {
            CaseData data = CaseData.of(fields);
            List<CaseData> table = data.has("rows") ? data.objects("rows") : List.of(data);
            List<Object> results = new ArrayList<>();
            for (CaseData entry : table) {
                Object result = row.apply(entry);
                results.add(result instanceof CaseResult shaped ? shaped.toMap() : result);
            }
            return Map.of("rows", results);
        };
    }
}
