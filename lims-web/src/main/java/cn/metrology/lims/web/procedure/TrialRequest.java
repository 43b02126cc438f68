package cn.metrology.lims.web.procedure;

import cn.metrology.lims.procedure.BudgetResult;
import cn.metrology.lims.procedure.CellKey;
import cn.metrology.lims.procedure.CheckOutcome;
import cn.metrology.lims.procedure.Environment;
import cn.metrology.lims.procedure.Evaluation;
import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.PointResult;
import cn.metrology.lims.procedure.ProcedureDefinition;
import cn.metrology.lims.procedure.ReportTable;
import cn.metrology.lims.procedure.RequirementResult;
import cn.metrology.lims.procedure.StandardFacts;
import cn.metrology.lims.procedure.Verdict;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a trial takes: an instrument, readings and checks by their addresses, standards, conditions. */
public record TrialRequest(
        @NotNull ItemFacts item,
        Map<String, String> readings,
        Map<String, CheckOutcome> checks,
        List<StandardFacts> standards,
        Environment environment) {

    /** The evaluation with its computed numbers by the text form of their addresses. */
    public record Answer(
            Map<String, String> computed,
            List<PointResult> points,
            List<RequirementResult> requirements,
            Verdict overall,
            String conclusion,
            String reachedClass,
            List<BudgetResult> budgets,
            List<ReportTable> tables,
            List<Hole> holes) {}

    Answer by(ProcedureDefinition definition) {
        Map<CellKey, BigDecimal> decimals = new HashMap<>();
        if (readings != null) {
            readings.forEach((key, value) -> decimals.put(CellKey.parse(key), new BigDecimal(value)));
        }
        Evaluation result = definition.evaluate(
                item,
                decimals,
                checks == null ? Map.of() : checks,
                standards == null ? List.of() : standards,
                environment);
        Map<String, String> computed = new TreeMap<>();
        result.computed().forEach((key, value) -> computed.put(key.toString(), value.toPlainString()));
        return new Answer(
                computed,
                result.points(),
                result.requirements(),
                result.overall(),
                result.conclusion(),
                result.reachedClass(),
                result.budgets(),
                result.tables(),
                result.holes());
    }
}
