package cn.metrology.lims.reports.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One page, measured in millimetres from its upper left corner. */
public final class Sheet implements AutoCloseable {
    public static final float POINTS_PER_MM = 72 / 25.4f;

    /** Line height in relation to the size of the type. */
    private static final float LEADING = 1.35f;

    private final float heightMm;
    private final Typeface face;
    private final PDPageContentStream stream;

    public Sheet(PDDocument document, Typeface face, float widthMm, float heightMm) throws IOException {
        PDPage page = new PDPage(new PDRectangle(widthMm * POINTS_PER_MM, heightMm * POINTS_PER_MM));
        document.addPage(page);
        this.heightMm = heightMm;
        this.face = face;
        this.stream = new PDPageContentStream(document, page);
    }

    public static float lineHeight(float points) {
        return points * LEADING / POINTS_PER_MM;
    }

    /** Text whose base line lies at {@code y}. */
    public void text(String text, float x, float y, float points, boolean strong) throws IOException {
        String printable = face.printable(text);
        if (printable.isEmpty()) {
            return;
        }
        stream.beginText();
        stream.setFont(face.font(strong), points);
        stream.newLineAtOffset(x * POINTS_PER_MM, (heightMm - y) * POINTS_PER_MM);
        stream.showText(printable);
        stream.endText();
    }

    public void centred(String text, float middle, float y, float points, boolean strong) throws IOException {
        text(text, middle - face.width(text, points, strong) / 2, y, points, strong);
    }

    public void right(String text, float edge, float y, float points, boolean strong) throws IOException {
        text(text, edge - face.width(text, points, strong), y, points, strong);
    }

    /** Text in lines of at most that width; what goes beyond the last line ends in an ellipsis. */
    public List<String> wrapped(String text, float width, float points, int most) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int c : face.printable(text).codePoints().toArray()) {
            String longer = line + Character.toString(c);
            if (face.width(longer, points, false) > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(c);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        String last = shown.get(most - 1);
        while (!last.isEmpty() && face.width(last + "…", points, false) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        shown.set(most - 1, last + "…");
        return shown;
    }

    public void fill(float x, float y, float width, float height) throws IOException {
        stream.addRect(
                x * POINTS_PER_MM,
                (heightMm - y - height) * POINTS_PER_MM,
                width * POINTS_PER_MM,
                height * POINTS_PER_MM);
    }

    /** Paints what was added by {@link #fill}. */
    public void paint() throws IOException {
        stream.fill();
    }

    public void shade(float grey) throws IOException {
        stream.setNonStrokingColor(grey);
    }

    public void line(float x1, float y1, float x2, float y2, float thickness) throws IOException {
        stream.setLineWidth(thickness * POINTS_PER_MM);
        stream.moveTo(x1 * POINTS_PER_MM, (heightMm - y1) * POINTS_PER_MM);
        stream.lineTo(x2 * POINTS_PER_MM, (heightMm - y2) * POINTS_PER_MM);
        stream.stroke();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
