package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.Recent;
import cn.metrology.lims.procedure.CellKey;
import cn.metrology.lims.procedure.CheckOutcome;
import cn.metrology.lims.procedure.Environment;
import cn.metrology.lims.procedure.Evaluation;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.ProcedureDefinition;
import cn.metrology.lims.procedure.StandardFacts;
import cn.metrology.lims.procedure.WorksheetForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Evaluates what a worksheet holds; the same contents are not evaluated again while they are remembered. */
@ApplicationScoped
class EvaluationMemory {
    /** Some ten batches of a hundred instruments. */
    private static final int MOST = 1000;

    private final Recent<Question, Outcome> known = new Recent<>(MOST);

    /** Everything that an evaluation depends on, digit for digit. */
    record Question(
            ProcedureDefinition procedure,
            ItemFacts facts,
            Map<CellKey, BigDecimal> readings,
            Map<String, CheckOutcome> checks,
            List<StandardFacts> standards,
            Environment environment) {
        private Outcome answer() {
            return new Outcome(
                    procedure.form(facts), procedure.evaluate(facts, readings, checks, standards, environment));
        }
    }

    record Outcome(WorksheetForm form, Evaluation evaluation) {}

    Outcome of(Question question) {
        return known.of(question, Question::answer);
    }
}
