package cn.metrology.lims.reports.reception;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.reception.LineDetails;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The wording of the counter's papers. They are Chinese, whoever prints them. */
final class Words {
    private static final Texts TEXTS = Texts.of(Texts.CHINESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年MM月dd日");

    private Words() {}

    static String text(String key, Object... args) {
        return TEXTS.text("reception.paper." + key, args);
    }

    static String caption(Enum<?> constant) {
        return TEXTS.caption(constant);
    }

    static String day(LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    static String either(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    static String range(LineDetails line) {
        return range(line.rangeMin(), line.rangeMax(), line.unit());
    }

    private static String range(BigDecimal min, BigDecimal max, String unit) {
        if (min == null && max == null) {
            return "";
        }
        String low = min == null ? "" : min.toPlainString();
        String high = max == null ? "" : max.toPlainString();
        return "(" + low + "~" + high + ") " + orEmpty(unit);
    }
}
