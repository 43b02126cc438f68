package cn.metrology.lims.reports.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Our embedded typeface in one document, regular and bold. Only the characters that are used go into the file. */
public final class Typeface {
    private static final byte[] REGULAR = bytes("/fonts/LimsSans-Regular.ttf");
    private static final byte[] BOLD = bytes("/fonts/LimsSans-Bold.ttf");

    /** Stands for a character that the typeface lacks: a gap one sees, where PDF would drop it silently. */
    private static final int GAP = '□';

    private final PDFont regular;
    private final PDFont bold;
    private final CmapLookup glyphs;

    public Typeface(PDDocument document) throws IOException {
        TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(REGULAR));
        glyphs = face.getUnicodeCmapLookup();
        regular = PDType0Font.load(document, face, true);
        bold = PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(BOLD)), true);
    }

    PDFont font(boolean strong) {
        return strong ? bold : regular;
    }

    public String printable(String text) {
        StringBuilder printable = new StringBuilder();
        Objects.requireNonNullElse(text, "")
                .codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .map(c -> glyphs.getGlyphId(c) == 0 ? GAP : c)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** Width in millimetres. */
    public float width(String text, float points, boolean strong) throws IOException {
        return font(strong).getStringWidth(printable(text)) / 1000 * points / Sheet.POINTS_PER_MM;
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
