package cn.metrology.lims.certificate.model;

import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.reception.ItemView;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How documents write days, ranges and what is absent. */
final class Wording {
    private static final String DASH = "—";

    private Wording() {}

    static String day(LocalDate day) {
        return day == null
                ? DASH
                : Words.text("day", day.getYear(), two(day.getMonthValue()), two(day.getDayOfMonth()));
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }

    static String orDash(String text) {
        return text == null || text.isBlank() ? DASH : text;
    }

    static String joined(String separator, String... parts) {
        String text = Stream.of(parts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
        return orDash(text);
    }

    static String withUnit(String value, String unit) {
        return value == null || value.isBlank() ? DASH : value + " " + unit;
    }

    /** "(0～1.6) MPa"; nothing where the item has no range. */
    static String range(ItemView item) {
        if (item.rangeMin() == null || item.rangeMax() == null) {
            return "";
        }
        return "(%s～%s) %s"
                .formatted(
                        item.rangeMin().toPlainString(),
                        item.rangeMax().toPlainString(),
                        item.unit() == null ? "" : item.unit())
                .strip();
    }

    static String accuracyClass(String accuracyClass) {
        String text = orDash(accuracyClass);
        boolean plainNumber = text.matches("[0-9.]+");
        return plainNumber ? text + Words.text("classSuffix") : text;
    }

    static String method(RecordView.Method method) {
        return joined(" ", method.regulationNo(), method.title());
    }
}
