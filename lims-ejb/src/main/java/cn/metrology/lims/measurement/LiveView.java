package cn.metrology.lims.measurement;

import cn.metrology.lims.procedure.BudgetResult;
import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.PointResult;
import cn.metrology.lims.procedure.RequirementResult;
import cn.metrology.lims.procedure.Verdict;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What follows from the readings so far, as pages show it while somebody types. {@code computed} is by cell address. */
public record LiveView(
        Map<String, String> computed,
        List<PointResult> points,
        List<RequirementResult> requirements,
        Verdict overall,
        String conclusion,
        List<BudgetResult> budgets,
        List<Hole> holes)
        implements Serializable {}
