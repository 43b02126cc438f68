package cn.metrology.lims.measurement;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.measurement.model.Entry;
import cn.metrology.lims.measurement.model.Worksheet;
import cn.metrology.lims.procedure.Evaluation;
import cn.metrology.lims.procedure.PointResult;
import cn.metrology.lims.procedure.Verdict;
import cn.metrology.lims.procedure.WorksheetForm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows the worksheets of a batch beside each other. */
@Dependent
class BatchReader {
    private final Computation computation;
    private final SheetBook sheets;
    private final CurrentUser user;

    @Inject
    BatchReader(Computation computation, SheetBook sheets, CurrentUser user) {
        this.computation = computation;
        this.sheets = sheets;
        this.user = user;
    }

    BatchView view(BatchNumber batch, List<Worksheet> worksheets) {
        Map<Worksheet, Computed> computed = computation.ofAll(worksheets);
        Worksheet first = worksheets.get(0);
        Computed model = computed.get(first);
        StaffId me = user.id();
        boolean works = user.may(Right.WORKSHEET_WORK);
        return new BatchView(
                batch.value(),
                RecordKeeper.method(model.procedure()),
                RecordKeeper.conditions(first, first.current()),
                computation.used(first),
                model.form(),
                RecordKeeper.performer(first.signers()),
                worksheets.stream()
                        .map(sheet -> line(sheet, computed.get(sheet), model.form(), works && sheet.mayWrite(me)))
                        .toList());
    }

    private BatchView.Line line(Worksheet sheet, Computed computed, WorksheetForm form, boolean mine) {
        Map<String, BatchView.Standing> cells = new TreeMap<>();
        for (Entry entry : sheet.current().values()) {
            cells.put(entry.key().value(), new BatchView.Standing(entry.text(), entry.sequence()));
        }
        boolean alike = alike(form, computed.form());
        return new BatchView.Line(
                sheets.view(sheet),
                computed.item().itemNumber(),
                computed.item().instrumentName(),
                computed.item().model(),
                computed.item().serial(),
                alike,
                alike && mine && sheet.status() == WorksheetStatus.IN_WORK,
                cells,
                state(computed.evaluation()));
    }

    /** Whether both ask for the same cells at the same points. */
    static boolean alike(WorksheetForm one, WorksheetForm other) {
        return one.checks().equals(other.checks())
                && one.grids().stream()
                        .map(BatchReader::shape)
                        .toList()
                        .equals(other.grids().stream().map(BatchReader::shape).toList());
    }

    private static List<Object> shape(WorksheetForm.Grid grid) {
        return List.of(
                grid.key(),
                grid.rows().stream().map(row -> row.key() + "=" + row.label()).toList(),
                grid.columns().stream().map(WorksheetForm.Column::key).toList());
    }

    private static BatchView.State state(Evaluation evaluation) {
        Map<String, String> computed = new TreeMap<>();
        evaluation.computed().forEach((cell, figure) -> computed.put(cell.toString(), figure.toPlainString()));
        Map<String, Verdict> rows = new TreeMap<>();
        for (PointResult point : evaluation.points()) {
            if (point.verdict() != null) {
                rows.merge(point.grid() + "/" + point.row(), point.verdict(), Verdict::worse);
            }
        }
        return new BatchView.State(
                computed,
                rows,
                evaluation.points().stream()
                        .filter(point -> point.verdict() == Verdict.FAIL)
                        .map(point -> new BatchView.Failure(point.rowLabel(), point.valueText(), point.limitText()))
                        .toList(),
                evaluation.overall(),
                evaluation.conclusion(),
                evaluation.holes().size());
    }
}
