package cn.metrology.lims.reports;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Refuses to start with a typeface that would drop Chinese text from a document without a word. */
@Startup
@Singleton
public class TypefaceCheck {
    private static final List<String> FACES = List.of("/fonts/LimsSans-Regular.ttf", "/fonts/LimsSans-Bold.ttf");

    /** A title, a date, rare characters of names, and the signs of units. */
    private static final String MUST_SHOW = "检定证书校准结果通知书2026年11月23日镕堃喆〇Ω℃μ±²³";

    @PostConstruct
    void check() {
        FACES.forEach(TypefaceCheck::requireCharacters);
    }

    private static void requireCharacters(String face) {
        int missing = load(face).canDisplayUpTo(MUST_SHOW);
        if (missing >= 0) {
            throw new IllegalStateException(
                    "The typeface " + face + " cannot show the character " + MUST_SHOW.charAt(missing));
        }
    }

    private static Font load(String face) {
        try (InputStream bytes = TypefaceCheck.class.getResourceAsStream(face)) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("The typeface " + face + " cannot be read", broken);
        }
    }
}
