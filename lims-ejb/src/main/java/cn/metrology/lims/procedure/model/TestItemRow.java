package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.Confidence;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.procedure.RowProblem;
import cn.metrology.lims.procedure.TestItemData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A catalogue item as text cells, one per column: how workbooks and the starter file hold it. */
public final class TestItemRow {
    /** Plain digits only: an exponent or a thousands separator would hide how many digits were meant. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,38}(\\.\\d{1,38})?");

    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

    private final Map<String, String> cells;
    private final List<RowProblem> problems = new ArrayList<>();
    private final TestItemData data;

    private TestItemRow(Map<String, String> cells) {
        this.cells = cells;
        this.data = new TestItemData(
                cell("item_code"),
                constant(MetrologyField.class, "field"),
                cell("instrument_name_zh"),
                cell("instrument_name_en"),
                constant(ServiceKind.class, "kind"),
                cell("regulation_no"),
                cell("regulation_title_zh"),
                cell("quantity"),
                cell("unit"),
                decimal("range_min"),
                decimal("range_max"),
                cell("accuracy_spec"),
                whole("interval_months"),
                flag("mandatory"),
                cell("mandatory_category"),
                flag("fee_free_livelihood"),
                cell("standard_code"),
                constant(Confidence.class, "confidence"),
                cell("basis"),
                constant(Confidence.class, "mandatory_confidence"),
                cell("remark"));
        for (RowProblem broken : TestItemRules.problems(data)) {
            // a cell that could not be read was said already; "required" on top of it would mislead
            if (problems.stream().noneMatch(known -> known.column().equals(broken.column()))) {
                problems.add(broken);
            }
        }
    }

    public static TestItemRow read(Map<String, String> cells) {
        return new TestItemRow(cells);
    }

    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    /** Only meaningful when there are no problems. */
    public TestItemData data() {
        return data;
    }

    /** The item, or the first problem as a refusal. */
    public TestItemData sound() {
        TestItemRules.refuse(data.code(), problems);
        return data;
    }

    private String cell(String column) {
        String text = cells.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private <E extends Enum<E>> E constant(Class<E> type, String column) {
        String text = cell(column);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(() -> refused(column, "NOT_IN_LIST", text));
    }

    private BigDecimal decimal(String column) {
        String text = cell(column);
        if (text == null) {
            return null;
        }
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : refused(column, "NOT_A_DECIMAL", text);
    }

    private Integer whole(String column) {
        String text = cell(column);
        if (text == null) {
            return null;
        }
        return WHOLE.matcher(text).matches() ? Integer.valueOf(text) : refused(column, "NOT_A_WHOLE_NUMBER", text);
    }

    private boolean flag(String column) {
        String text = cell(column);
        if ("true".equalsIgnoreCase(text)) {
            return true;
        }
        if (!"false".equalsIgnoreCase(text)) {
            refused(column, "NOT_A_FLAG", text == null ? "" : text);
        }
        return false;
    }

    /** Notes the problem; what is read instead does not matter, since the row is refused. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <T> T refused(String column, String rule, String value) {
        problems.add(new RowProblem(column, rule, value));
        return null;
    }
}
