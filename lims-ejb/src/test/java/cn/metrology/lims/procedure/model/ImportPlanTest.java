package cn.metrology.lims.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.metrology.lims.procedure.ImportOutcome;
import cn.metrology.lims.procedure.ImportPreview;
import cn.metrology.lims.procedure.ImportPreview.FieldChange;
import cn.metrology.lims.procedure.RowProblem;
import cn.metrology.lims.procedure.SheetRow;
import cn.metrology.lims.procedure.TestItemColumns;
import cn.metrology.lims.procedure.TestItemData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportPlanTest {
    private static final Map<String, String> GAUGE = Map.ofEntries(
            Map.entry("item_code", "MEC-021"),
            Map.entry("field", "MECHANICAL"),
            Map.entry("instrument_name_zh", "弹性元件式一般压力表、真空表"),
            Map.entry("instrument_name_en", "Bourdon tube gauges"),
            Map.entry("kind", "VERIFICATION"),
            Map.entry("regulation_no", "JJG 52-2013"),
            Map.entry("regulation_title_zh", "弹性元件式一般压力表、压力真空表和真空表"),
            Map.entry("quantity", "pressure"),
            Map.entry("unit", "MPa"),
            Map.entry("range_min", "-0.1"),
            Map.entry("range_max", "60"),
            Map.entry("accuracy_spec", "1.0级~4.0级"),
            Map.entry("interval_months", "6"),
            Map.entry("mandatory", "true"),
            Map.entry("mandatory_category", "压力仪表"),
            Map.entry("fee_free_livelihood", "false"),
            Map.entry("standard_code", "PX-S-019"),
            Map.entry("confidence", "high"),
            Map.entry("basis", "general knowledge"),
            Map.entry("mandatory_confidence", "medium"));

    @Test
    void theSameRowChangesNothing() {
        assertThat(outcomes(GAUGE)).containsExactly(ImportOutcome.UNCHANGED);
        assertThat(plan(GAUGE).preview().acceptable()).isFalse();
    }

    @Test
    void aChangedValueIsShownFromWhatToWhat() {
        ImportPreview preview = plan(with("interval_months", "12")).preview();
        assertThat(preview.rows().get(0).changes()).containsExactly(new FieldChange("interval_months", "6", "12"));
        assertThat(preview.acceptable()).isTrue();
    }

    @Test
    void anotherDigitIsAChangeBecauseDigitsAreKeptAsTyped() {
        ImportPlan plan = plan(with("range_max", "60.0"));
        assertThat(plan.preview().rows().get(0).changes()).containsExactly(new FieldChange("range_max", "60", "60.0"));
        assertThat(plan.revisions())
                .extracting(data -> data.rangeMax().toPlainString())
                .containsExactly("60.0");
    }

    @Test
    void anUnknownCodeIsANewItem() {
        assertThat(outcomes(with("item_code", "MEC-901"))).containsExactly(ImportOutcome.NEW);
        assertThat(plan(with("item_code", "MEC-901")).additions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "item_code, mec 21, CODE_FORM",
        "item_code, LEN-901, CODE_OF_OTHER_FIELD",
        "item_code, '', REQUIRED",
        "field, POTTERY, NOT_IN_LIST",
        "instrument_name_zh, ' ', REQUIRED",
        "kind, REPAIR, NOT_IN_LIST",
        "kind, CALIBRATION, INTERVAL_ONLY_VERIFICATION",
        "regulation_no, JJG 52, REGULATION_FORM",
        "regulation_no, JJF 1059-2012, VERIFICATION_NEEDS_JJG",
        "range_min, '1,5', NOT_A_DECIMAL",
        "range_min, 1E3, NOT_A_DECIMAL",
        "range_min, 0.1234567890123456789, TOO_MANY_DIGITS",
        "range_max, -1, RANGE_REVERSED",
        "range_max, '', REQUIRED",
        "interval_months, 6.5, NOT_A_WHOLE_NUMBER",
        "interval_months, 999, INTERVAL_BOUNDS",
        "mandatory, ja, NOT_A_FLAG",
        "mandatory, '', NOT_A_FLAG",
        "mandatory_category, '', MANDATORY_NEEDS_CATEGORY",
        "fee_free_livelihood, 1, NOT_A_FLAG",
        "standard_code, whatever, STANDARD_FORM",
        "confidence, sure, NOT_IN_LIST"
    })
    void aBadValueRefusesItsRowAndSaysWhy(String column, String value, String rule) {
        ImportPreview preview = plan(with(column, value)).preview();
        assertThat(preview.acceptable()).isFalse();
        assertThat(preview.rows().get(0).outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(preview.rows().get(0).problems())
                .extracting(RowProblem::rule)
                .contains(rule);
    }

    @Test
    void aValueThatCannotBeReadIsNotAlsoCalledMissing() {
        assertThat(plan(with("range_min", "abc")).preview().rows().get(0).problems())
                .extracting(RowProblem::column, RowProblem::rule)
                .containsExactly(tuple("range_min", "NOT_A_DECIMAL"));
    }

    @Test
    void theSecondRowOfACodeIsRefusedAndNamesTheFirst() {
        ImportPreview preview = plan(GAUGE, with("interval_months", "12")).preview();
        assertThat(preview.rows())
                .extracting(ImportPreview.ImportRow::outcome)
                .containsExactly(ImportOutcome.UNCHANGED, ImportOutcome.REFUSED);
        assertThat(preview.rows().get(1).problems())
                .containsExactly(new RowProblem("item_code", "DUPLICATE", "MEC-021 (2)"));
        assertThat(preview.acceptable()).isFalse();
    }

    @Test
    void aFormulaIsRefusedEvenIfItsResultWouldDo() {
        SheetRow row = new SheetRow(
                2, without("interval_months"), List.of(new RowProblem("interval_months", "FORMULA", "=3*2")));
        assertThat(ImportPlan.of(List.of(row), catalogue())
                        .preview()
                        .rows()
                        .get(0)
                        .outcome())
                .isEqualTo(ImportOutcome.REFUSED);
    }

    @Test
    void theFingerprintFollowsTheCatalogueAndTheFile() {
        String seen = plan(with("interval_months", "12")).preview().fingerprint();
        assertThat(plan(with("interval_months", "12")).preview().fingerprint()).isEqualTo(seen);
        assertThat(plan(with("interval_months", "3")).preview().fingerprint()).isNotEqualTo(seen);
        SheetRow row = new SheetRow(2, with("interval_months", "12"), List.of());
        assertThat(ImportPlan.of(List.of(row), Map.of()).preview().fingerprint())
                .isNotEqualTo(seen);
    }

    private static ImportPlan plan(List<Map<String, String>> rows) {
        List<SheetRow> sheet = new ArrayList<>();
        for (Map<String, String> cells : rows) {
            sheet.add(new SheetRow(sheet.size() + 2, cells, List.of()));
        }
        return ImportPlan.of(sheet, catalogue());
    }

    private static ImportPlan plan(Map<String, String> row) {
        return plan(List.of(row));
    }

    private static ImportPlan plan(Map<String, String> first, Map<String, String> second) {
        return plan(List.of(first, second));
    }

    private static List<ImportOutcome> outcomes(Map<String, String> row) {
        return plan(row).preview().rows().stream()
                .map(ImportPreview.ImportRow::outcome)
                .toList();
    }

    private static Map<String, TestItemData> catalogue() {
        TestItemRow gauge = TestItemRow.read(GAUGE);
        assertThat(gauge.problems()).isEmpty();
        assertThat(TestItemRow.read(TestItemColumns.cells(gauge.data())).data()).isEqualTo(gauge.data());
        return Map.of(gauge.data().code(), gauge.data());
    }

    private static Map<String, String> with(String column, String value) {
        Map<String, String> row = new HashMap<>(GAUGE);
        row.put(column, value);
        return row;
    }

    private static Map<String, String> without(String column) {
        Map<String, String> row = new HashMap<>(GAUGE);
        row.remove(column);
        return row;
    }
}
