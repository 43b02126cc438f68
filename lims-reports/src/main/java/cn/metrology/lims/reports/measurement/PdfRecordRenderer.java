package cn.metrology.lims.reports.measurement;

import cn.metrology.lims.measurement.HistoryView;
import cn.metrology.lims.measurement.RecordRenderer;
import cn.metrology.lims.reports.paper.Typeface;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws the original record with PDFBox. */
@Stateless
@PermitAll
public class PdfRecordRenderer implements RecordRenderer {
    /** The first pass only counts the pages, so that each can say how many there are. */
    @Override
    public byte[] render(HistoryView history) {
        int pages = draw(history, 0).pages();
        return draw(history, pages).pdf();
    }

    private static Drawn draw(HistoryView history, int pages) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (RecordSheets sheets = new RecordSheets(document, new Typeface(document), history, pages)) {
                sheets.draw();
            }
            document.save(bytes);
            return new Drawn(bytes.toByteArray(), document.getNumberOfPages());
        } catch (IOException impossible) {
            throw new UncheckedIOException("In memory, and yet", impossible);
        }
    }

    private record Drawn(byte[] pdf, int pages) {}
}
