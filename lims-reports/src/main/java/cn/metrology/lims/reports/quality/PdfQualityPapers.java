package cn.metrology.lims.reports.quality;

import cn.metrology.lims.quality.ImpactView;
import cn.metrology.lims.quality.NoticeView;
import cn.metrology.lims.quality.QualityPapers;
import cn.metrology.lims.reports.paper.Typeface;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws letters and analyses with PDFBox. */
@Stateless
@PermitAll
public class PdfQualityPapers implements QualityPapers {
    @Override
    public byte[] letter(NoticeView notice) {
        return pdf((document, face) -> new LetterSheet(document, face, notice).draw());
    }

    @Override
    public byte[] analysis(ImpactView run) {
        return pdf((document, face) -> new AnalysisSheets(document, face, run).draw());
    }

    private static byte[] pdf(Drawing drawing) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            drawing.on(document, new Typeface(document));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("In memory, and yet", impossible);
        }
    }

    private interface Drawing {
        void on(PDDocument document, Typeface face) throws IOException;
    }
}
