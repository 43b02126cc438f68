package cn.metrology.lims.measurement;

import cn.metrology.lims.procedure.BudgetResult;
import cn.metrology.lims.procedure.CheckOutcome;
import cn.metrology.lims.procedure.PointResult;
import cn.metrology.lims.procedure.ReportTable;
import cn.metrology.lims.procedure.RequirementResult;
import cn.metrology.lims.procedure.Verdict;
import cn.metrology.lims.reception.ItemView;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a document prints of one worksheet. From submission on it is the frozen record of that revision, and
 * {@code hash} is what was signed; before, it is the state of work and {@code hash} is empty.
 */
public record RecordView(
        String worksheetNumber,
        int version,
        int revision,
        WorksheetStatus status,
        ItemView item,
        Method method,
        Conditions conditions,
        List<StandardUsed> standards,
        List<CheckLine> checks,
        Results results,
        Signed performer,
        Signed checker,
        String hash)
        implements Serializable {
    /** The procedure in the version the worksheet was made with; what is still unconfirmed blocks the document. */
    public record Method(
            String procedureNumber,
            int version,
            String regulationNo,
            String title,
            String engineVersion,
            List<String> unconfirmed)
            implements Serializable {
        /** What is unconfirmed now decides whether a document may be issued; the rest of the record stays as signed. */
        Method stillOpen(List<String> open) {
            return new Method(procedureNumber, version, regulationNo, title, engineVersion, open);
        }
    }

    /** Place, day and environment, as typed. */
    public record Conditions(
            String place,
            String temperature,
            String humidity,
            String pressure,
            String acclimatisedHours,
            Instant startedAt,
            LocalDate measuredOn)
            implements Serializable {}

    /** An appearance or function check with what was found. */
    public record CheckLine(String key, String captionZh, String captionEn, CheckOutcome outcome, String remark)
            implements Serializable {}

    /** What followed from the readings; {@code validUntil} only where a passed verification has a period (CT-08). */
    public record Results(
            Verdict verdict,
            String conclusion,
            String reachedClass,
            LocalDate validUntil,
            List<RequirementResult> requirements,
            List<ReportTable> tables,
            List<PointResult> points,
            List<BudgetResult> budgets)
            implements Serializable {}

    /** Who signed this revision, and when; null parts where nobody has yet. */
    public record Signed(String id, String name, Instant at) implements Serializable {}
}
