package cn.metrology.lims.reports.traceability;

import cn.metrology.lims.reports.paper.Typeface;
import cn.metrology.lims.traceability.ChainRenderer;
import cn.metrology.lims.traceability.GraphView;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws chains with PDFBox, a page of A4 each. */
@Stateless
@PermitAll
public class PdfChainRenderer implements ChainRenderer {
    @Override
    public byte[] render(List<GraphView> chains) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Typeface face = new Typeface(document);
            for (int page = 1; page <= chains.size(); page++) {
                new ChainSheet(document, face, chains.get(page - 1)).draw(page, chains.size());
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("In memory, and yet", impossible);
        }
    }
}
