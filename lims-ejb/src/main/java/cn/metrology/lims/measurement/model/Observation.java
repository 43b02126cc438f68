package cn.metrology.lims.measurement.model;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.EntryKey;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What was typed, read as a number or left as text. RD-07: {@code 1.20} is not {@code 1.2}. A decimal comma is
 * accepted unless it could be a thousands separator; nothing is guessed.
 */
public record Observation(String text, BigDecimal amount, String unit) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,18})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d{1,20},(\\d{1,2}|\\d{4,18})");
    public static final int MAX_TEXT = 500;

    public static Observation number(EntryKey key, String typed, String unit) {
        String plain = plain(typed);
        if (plain.isEmpty()) {
            return new Observation("", null, unit);
        }
        if (DECIMAL_COMMA.matcher(plain).matches()) {
            plain = plain.replace(',', '.');
        }
        if (!NUMBER.matcher(plain).matches()) {
            throw new BusinessException(MeasurementError.CELL_NOT_A_NUMBER, key, typed);
        }
        if (plain.startsWith("+")) {
            plain = plain.substring(1);
        }
        return new Observation(plain, new BigDecimal(plain), unit);
    }

    public static Observation words(EntryKey key, String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > MAX_TEXT) {
            throw new BusinessException(MeasurementError.CELL_TOO_LONG, key, MAX_TEXT);
        }
        return new Observation(text, null, null);
    }

    /** Full-width digits come from Chinese input methods, U+2212 from spreadsheets. */
    private static String plain(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .strip()
                        .replace('\u2212', '-')
                        .replace('\u3002', '.');
    }
}
