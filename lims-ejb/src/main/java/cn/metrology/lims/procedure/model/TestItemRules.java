package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.RowProblem;
import cn.metrology.lims.procedure.TestItemData;
import cn.metrology.lims.procedure.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What makes a catalogue item acceptable; the same for the starter data, the editor, the workbook and the API. */
public final class TestItemRules {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}-\\d{3,4}");
    /** JJG/JJF with the edition year; local regulations carry the province in brackets, e.g. JJG(赣) 12-2019. */
    private static final Pattern REGULATION =
            Pattern.compile("JJ[GF](\\([\\p{L}]{1,6}\\))? \\d{1,5}(\\.\\d{1,2})?-(19|20)\\d\\d");

    private static final Pattern STANDARD = Pattern.compile("[A-Z0-9]{1,6}-S-\\d{3}");
    private static final int MOST_MONTHS = 240;
    /** DECIMAL(38,18) holds twenty digits before the point and eighteen after it. */
    private static final int MOST_DIGITS_BEFORE = 20;

    private static final int MOST_DECIMALS = 18;

    private TestItemRules() {}

    static void check(TestItemData data) {
        refuse(data.code(), problems(data));
    }

    /** Refuses with the first problem, naming column, value and rule. */
    static void refuse(String code, List<RowProblem> problems) {
        if (!problems.isEmpty()) {
            RowProblem first = problems.get(0);
            throw new BusinessException(
                    CatalogueError.ITEM_INVALID,
                    code,
                    new Wording("catalogue.column." + first.column()),
                    first.value(),
                    new Wording(first.textKey()));
        }
    }

    /** Every broken rule, in the order of the columns; empty for a good row. */
    public static List<RowProblem> problems(TestItemData data) {
        List<RowProblem> found = new ArrayList<>();
        text(found, "item_code", data.code(), 8);
        if (data.code() != null && !CODE.matcher(data.code()).matches()) {
            found.add(new RowProblem("item_code", "CODE_FORM", data.code()));
        } else if (data.code() != null
                && data.field() != null
                && !data.code().startsWith(data.field().prefix() + "-")) {
            found.add(new RowProblem("item_code", "CODE_OF_OTHER_FIELD", data.code()));
        }
        present(found, "field", data.field());
        text(found, "instrument_name_zh", data.nameZh(), 120);
        text(found, "instrument_name_en", data.nameEn(), 200);
        present(found, "kind", data.kind());
        method(found, data);
        text(found, "quantity", data.quantity(), 60);
        text(found, "unit", data.unit(), 24);
        range(found, data.rangeMin(), data.rangeMax());
        text(found, "accuracy_spec", data.accuracySpec(), 200);
        interval(found, data);
        mandatory(found, data);
        if (data.standardCode() != null
                && !STANDARD.matcher(data.standardCode()).matches()) {
            found.add(new RowProblem("standard_code", "STANDARD_FORM", data.standardCode()));
        }
        present(found, "confidence", data.confidence());
        text(found, "basis", data.basis(), 500);
        length(found, "remark", data.remark(), 500);
        return found;
    }

    /** WF-02: verification needs a JJG; an institute may not write its own, and a JJF only calibrates or tests. */
    private static void method(List<RowProblem> found, TestItemData data) {
        text(found, "regulation_no", data.regulationNo(), 40);
        text(found, "regulation_title_zh", data.regulationTitle(), 200);
        if (data.regulationNo() == null) {
            return;
        }
        if (!REGULATION.matcher(data.regulationNo()).matches()) {
            found.add(new RowProblem("regulation_no", "REGULATION_FORM", data.regulationNo()));
        } else if (data.kind() == ServiceKind.VERIFICATION
                && !data.regulationNo().startsWith("JJG")) {
            found.add(new RowProblem("regulation_no", "VERIFICATION_NEEDS_JJG", data.regulationNo()));
        }
    }

    private static void range(List<RowProblem> found, BigDecimal min, BigDecimal max) {
        present(found, "range_min", min);
        present(found, "range_max", max);
        digits(found, "range_min", min);
        digits(found, "range_max", max);
        if (min != null && max != null && min.compareTo(max) >= 0) {
            found.add(new RowProblem("range_max", "RANGE_REVERSED", max.toPlainString()));
        }
    }

    private static void interval(List<RowProblem> found, TestItemData data) {
        Integer months = data.intervalMonths();
        if (months == null) {
            return;
        }
        if (months < 1 || months > MOST_MONTHS) {
            found.add(new RowProblem("interval_months", "INTERVAL_BOUNDS", months.toString()));
        } else if (data.kind() != null && data.kind() != ServiceKind.VERIFICATION) {
            // CT-09: only a verification has a legal interval
            found.add(new RowProblem("interval_months", "INTERVAL_ONLY_VERIFICATION", months.toString()));
        }
    }

    /** WF-04, MV-01: what is listed for compulsory verification names its category and is a verification. */
    private static void mandatory(List<RowProblem> found, TestItemData data) {
        length(found, "mandatory_category", data.mandatoryCategory(), 100);
        if (data.mandatory() && data.mandatoryCategory() == null) {
            found.add(new RowProblem("mandatory_category", "MANDATORY_NEEDS_CATEGORY", ""));
        }
        if (!data.mandatory() && data.mandatoryCategory() != null) {
            found.add(new RowProblem("mandatory", "CATEGORY_NEEDS_MANDATORY", data.mandatoryCategory()));
        }
        if (data.mandatory() && data.kind() != null && data.kind() != ServiceKind.VERIFICATION) {
            found.add(new RowProblem(
                    "mandatory", "MANDATORY_ONLY_VERIFICATION", data.kind().name()));
        }
    }

    private static void digits(List<RowProblem> found, String column, BigDecimal value) {
        if (value != null
                && (value.scale() > MOST_DECIMALS || value.precision() - value.scale() > MOST_DIGITS_BEFORE)) {
            found.add(new RowProblem(column, "TOO_MANY_DIGITS", value.toPlainString()));
        }
    }

    private static void present(List<RowProblem> found, String column, Object value) {
        if (value == null) {
            found.add(new RowProblem(column, "REQUIRED", ""));
        }
    }

    private static void text(List<RowProblem> found, String column, String value, int longest) {
        if (value == null || value.isBlank()) {
            found.add(new RowProblem(column, "REQUIRED", ""));
        } else {
            length(found, column, value, longest);
        }
    }

    private static void length(List<RowProblem> found, String column, String value, int longest) {
        if (value != null && value.codePointCount(0, value.length()) > longest) {
            found.add(new RowProblem(column, "TOO_LONG", value.substring(0, Math.min(20, value.length())) + "…"));
        }
    }
}
