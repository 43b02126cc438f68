package cn.metrology.lims.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * First letters of the Mandarin readings, so that 萍乡市 is found by {@code pxs}. The table has one letter for each
 * character from U+4E00 on (readings of CLDR, the commonest one where there are several).
 */
public final class PinyinInitials {
    private static final int FIRST = 0x4E00;
    private static final String LETTERS = load();
    private static final char NO_READING = '.';

    /** Words of our trade whose characters have a rarer reading here. */
    private static final Map<String, String> WORDS = Map.of(
            "弹簧", "th", "银行", "yh", "长度", "cd", "长沙", "cs", "长江", "cj", "重庆", "cq", "重复", "cf", "调压", "ty", "称重", "cz");

    private PinyinInitials() {}

    /** Letters and digits stay, Chinese characters become one letter each, everything else is left out. */
    public static String of(String text) {
        StringBuilder initials = new StringBuilder(text.length());
        String known = text;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            known = known.replace(word.getKey(), word.getValue());
        }
        known.codePoints().forEach(character -> {
            int place = character - FIRST;
            if (place >= 0 && place < LETTERS.length() && LETTERS.charAt(place) != NO_READING) {
                initials.append(LETTERS.charAt(place));
            } else if (character < 128 && Character.isLetterOrDigit(character)) {
                initials.appendCodePoint(character);
            }
        });
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    private static String load() {
        try (InputStream table = PinyinInitials.class.getResourceAsStream("pinyin-initials.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("\\s", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
