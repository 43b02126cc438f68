package cn.metrology.lims.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The catalogue as a table of text: columns named as in the starter file, so that all files can be exchanged. */
public final class TestItemColumns {
    /** In the order in which they are shown. */
    public static final List<String> NAMES = List.of(
            "item_code",
            "field",
            "instrument_name_zh",
            "instrument_name_en",
            "kind",
            "regulation_no",
            "regulation_title_zh",
            "quantity",
            "unit",
            "range_min",
            "range_max",
            "accuracy_spec",
            "interval_months",
            "mandatory",
            "mandatory_category",
            "fee_free_livelihood",
            "standard_code",
            "confidence",
            "basis",
            "mandatory_confidence",
            "remark");

    private TestItemColumns() {}

    /** The cells that say this item, null where it says nothing; reading them back gives the same item. */
    public static Map<String, String> cells(TestItemData item) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("item_code", item.code());
        cells.put("field", item.field().name());
        cells.put("instrument_name_zh", item.nameZh());
        cells.put("instrument_name_en", item.nameEn());
        cells.put("kind", item.kind().name());
        cells.put("regulation_no", item.regulationNo());
        cells.put("regulation_title_zh", item.regulationTitle());
        cells.put("quantity", item.quantity());
        cells.put("unit", item.unit());
        cells.put("range_min", item.rangeMin().toPlainString());
        cells.put("range_max", item.rangeMax().toPlainString());
        cells.put("accuracy_spec", item.accuracySpec());
        cells.put("interval_months", Objects.toString(item.intervalMonths(), null));
        cells.put("mandatory", Boolean.toString(item.mandatory()));
        cells.put("mandatory_category", item.mandatoryCategory());
        cells.put("fee_free_livelihood", Boolean.toString(item.feeFreeLivelihood()));
        cells.put("standard_code", item.standardCode());
        cells.put("confidence", item.confidence().name());
        cells.put("basis", item.basis());
        cells.put("mandatory_confidence", Objects.toString(item.mandatoryConfidence(), null));
        cells.put("remark", item.remark());
        return cells;
    }
}
