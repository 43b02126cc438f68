package cn.metrology.lims.reports.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes documents in memory. */
public final class Pdf {
    private Pdf() {}

    /** What puts its pages into a document, in the institute's typeface. */
    @FunctionalInterface
    public interface Drawing {
        void on(PDDocument document, Typeface face) throws IOException;
    }

    public static byte[] of(Drawing drawing) {
        return drawn(drawing).bytes();
    }

    /**
     * A document whose pages say how many there are: the first pass, told 0, only counts them.
     *
     * @param drawing makes the drawing that knows the number of pages
     */
    public static byte[] numbered(IntFunction<Drawing> drawing) {
        return of(drawing.apply(drawn(drawing.apply(0)).pages()));
    }

    private static Drawn drawn(Drawing drawing) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            drawing.on(document, new Typeface(document));
            document.save(bytes);
            return new Drawn(bytes.toByteArray(), document.getNumberOfPages());
        } catch (IOException impossible) {
            throw new UncheckedIOException("In memory, and yet", impossible);
        }
    }

    private record Drawn(byte[] bytes, int pages) {}
}
