package cn.metrology.lims.reports.reception;

import cn.metrology.lims.reception.ItemView;
import cn.metrology.lims.reception.Receipt;
import cn.metrology.lims.reception.ReceptionPapers;
import cn.metrology.lims.reports.paper.Typeface;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws labels and receipts. */
@Stateless
@PermitAll
public class PdfReceptionPapers implements ReceptionPapers {
    @Override
    public byte[] labels(List<ItemView> items) {
        return pdf((document, face) -> {
            Label label = new Label(document, face);
            for (ItemView item : items) {
                label.draw(item);
            }
        });
    }

    @Override
    public byte[] receipt(Receipt receipt) {
        return pdf((document, face) -> new ReceiptSheets(document, face, receipt).draw());
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
