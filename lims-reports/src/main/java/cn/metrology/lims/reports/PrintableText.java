package cn.metrology.lims.reports;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/** Finds what our typeface cannot print: PDF export drops such a character without a word, and a name or a unit would change. */
public final class PrintableText {
    private static final Font FONT = load();

    private PrintableText() {}

    /** The first character of the text that the typeface lacks, as text. */
    public static Optional<String> firstMissing(String text) {
        return Objects.requireNonNullElse(text, "")
                .codePoints()
                .filter(c -> c != '\n' && c != '\r' && c != '\t' && !FONT.canDisplay(c))
                .mapToObj(Character::toString)
                .findFirst();
    }

    private static Font load() {
        try (InputStream in = PrintableText.class.getResourceAsStream("/fonts/LimsSans-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, "typeface"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The typeface in the archive is damaged", e);
        }
    }
}
