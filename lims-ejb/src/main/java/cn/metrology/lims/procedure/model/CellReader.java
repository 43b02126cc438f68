package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.DefinitionSheet;
import cn.metrology.lims.procedure.DefinitionSheet.Column;
import cn.metrology.lims.procedure.DefinitionSheet.Problem;
import cn.metrology.lims.uncertainty.expression.ExpressionException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the text of one cell as what its column holds, and notes what is wrong with it. */
final class CellReader {
    private static final List<String> YES = List.of("true", "yes", "1", "是", "√");
    private static final List<String> NO = List.of("false", "no", "0", "否");

    private final List<Problem> problems;

    CellReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** Null where nothing is written or nothing can be read. */
    Object read(DefinitionSheet sheet, Column column, int row, String text) {
        if (text.isEmpty()) {
            return column.required() ? problem(sheet, column, row, "MISSING", "") : null;
        }
        if (!column.choices().isEmpty() && !column.choices().contains(text)) {
            return problem(sheet, column, row, "NOT_ALLOWED", text);
        }
        try {
            return switch (column.content()) {
                case TEXT -> text;
                case LIST -> parts(text);
                case FLAG -> flag(text);
                case WHOLE -> Integer.valueOf(text);
                case MAP -> map(text);
                case FORMULA -> {
                    Formula.of(text);
                    yield text;
                }
                case CONDITION -> {
                    Condition.of(text);
                    yield text;
                }
            };
        } catch (NumberFormatException notWhole) {
            return problem(sheet, column, row, "NOT_WHOLE", text);
        } catch (ExpressionException | IllegalArgumentException malformed) {
            return problem(sheet, column, row, "MALFORMED", text + ": " + malformed.getMessage());
        }
    }

    private Object problem(DefinitionSheet sheet, Column column, int row, String rule, String value) {
        problems.add(new Problem(sheet.key(), row, column.key(), rule, value));
        return null;
    }

    static List<String> parts(String text) {
        return Arrays.stream(text.split("[;；]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Boolean flag(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Boolean.TRUE;
        }
        if (NO.contains(word)) {
            return Boolean.FALSE;
        }
        throw new IllegalArgumentException("true / false");
    }

    private static Map<String, String> map(String text) {
        Map<String, String> members = new LinkedHashMap<>();
        for (String part : parts(text)) {
            int sign = part.indexOf('=');
            if (sign <= 0) {
                throw new IllegalArgumentException("name = formula");
            }
            String formula = part.substring(sign + 1).strip();
            Formula.of(formula);
            members.put(part.substring(0, sign).strip(), formula);
        }
        return members;
    }
}
