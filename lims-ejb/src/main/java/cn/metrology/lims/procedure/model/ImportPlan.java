package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.procedure.ImportOutcome;
import cn.metrology.lims.procedure.ImportPreview;
import cn.metrology.lims.procedure.ImportPreview.FieldChange;
import cn.metrology.lims.procedure.ImportPreview.ImportRow;
import cn.metrology.lims.procedure.RowProblem;
import cn.metrology.lims.procedure.SheetRow;
import cn.metrology.lims.procedure.TestItemColumns;
import cn.metrology.lims.procedure.TestItemData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares the rows of a workbook with the catalogue: what is new, what changes from what to what, what is refused. */
public final class ImportPlan {
    private final Map<String, TestItemData> catalogue;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<TestItemData> additions = new ArrayList<>();
    private final List<TestItemData> revisions = new ArrayList<>();

    private ImportPlan(Map<String, TestItemData> catalogue) {
        this.catalogue = catalogue;
    }

    /** @param catalogue the current items by code */
    public static ImportPlan of(List<SheetRow> sheet, Map<String, TestItemData> catalogue) {
        ImportPlan plan = new ImportPlan(catalogue);
        sheet.forEach(plan::take);
        return plan;
    }

    private void take(SheetRow row) {
        TestItemRow read = TestItemRow.read(row.cells());
        List<RowProblem> problems = new ArrayList<>(row.problems());
        read.problems().stream()
                .filter(problem ->
                        problems.stream().noneMatch(known -> known.column().equals(problem.column())))
                .forEach(problems::add);
        TestItemData wanted = read.data();
        String code = wanted.code() == null ? "" : wanted.code();
        Integer earlier = code.isEmpty() ? null : seen.putIfAbsent(code, row.number());
        if (earlier != null) {
            problems.add(new RowProblem("item_code", "DUPLICATE", code + " (" + earlier + ")"));
        }
        if (!problems.isEmpty()) {
            add(row, wanted, ImportOutcome.REFUSED, List.of(), problems);
            return;
        }
        TestItemData current = catalogue.get(code);
        if (current == null) {
            additions.add(wanted);
            add(row, wanted, ImportOutcome.NEW, List.of(), problems);
            return;
        }
        List<FieldChange> changes = changes(current, wanted);
        if (changes.isEmpty()) {
            add(row, wanted, ImportOutcome.UNCHANGED, changes, problems);
        } else {
            revisions.add(wanted);
            add(row, wanted, ImportOutcome.CHANGED, changes, problems);
        }
    }

    /** Compared as text: 0.10 instead of 0.1 is a change, because digits are kept as typed. */
    private static List<FieldChange> changes(TestItemData current, TestItemData wanted) {
        Map<String, String> before = TestItemColumns.cells(current);
        Map<String, String> after = TestItemColumns.cells(wanted);
        return TestItemColumns.NAMES.stream()
                .filter(column -> !Objects.equals(before.get(column), after.get(column)))
                .map(column -> new FieldChange(column, before.get(column), after.get(column)))
                .toList();
    }

    private void add(
            SheetRow row,
            TestItemData wanted,
            ImportOutcome outcome,
            List<FieldChange> changes,
            List<RowProblem> problems) {
        rows.add(new ImportRow(
                row.number(), wanted.code(), wanted.nameZh(), outcome, List.copyOf(changes), List.copyOf(problems)));
    }

    public ImportPreview preview() {
        String fingerprint = Sha256.of(rows.toString() + additions + revisions).toString();
        return new ImportPreview(fingerprint, rows);
    }

    public List<TestItemData> additions() {
        return List.copyOf(additions);
    }

    public List<TestItemData> revisions() {
        return List.copyOf(revisions);
    }
}
