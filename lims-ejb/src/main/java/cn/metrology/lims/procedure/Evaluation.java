package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Everything that follows from the readings. {@code conclusion} is empty while the verdict is NONE for lack of readings;
 * {@code reachedClass} is the best class whose limits are met where the procedure determines one (定级), else empty.
 */
public record Evaluation(
        Map<CellKey, BigDecimal> computed,
        List<PointResult> points,
        List<RequirementResult> requirements,
        Verdict overall,
        String conclusion,
        String reachedClass,
        List<BudgetResult> budgets,
        List<ReportTable> tables,
        List<Hole> holes)
        implements Serializable {
    public Evaluation {
        computed = Map.copyOf(computed);
        points = List.copyOf(points);
        requirements = List.copyOf(requirements);
        budgets = List.copyOf(budgets);
        tables = List.copyOf(tables);
        holes = List.copyOf(holes);
    }

    /** Nothing is missing: the record may go to the checker as far as the procedure is concerned. */
    public boolean complete() {
        return holes.isEmpty();
    }
}
