package cn.metrology.lims.reports.reception;

import cn.metrology.lims.reception.ItemView;
import cn.metrology.lims.reports.paper.Barcodes;
import cn.metrology.lims.reports.paper.Sheet;
import cn.metrology.lims.reports.paper.Typeface;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The label that stays with an instrument: 50 × 30 mm, readable at 203 dpi. */
final class Label {
    private static final float WIDTH = 50;
    private static final float HEIGHT = 30;
    private static final float MARGIN = 2;
    private static final float QR_SIZE = 14;

    private final PDDocument document;
    private final Typeface face;

    Label(PDDocument document, Typeface face) {
        this.document = document;
        this.face = face;
    }

    void draw(ItemView item) throws IOException {
        try (Sheet sheet = new Sheet(document, face, WIDTH, HEIGHT)) {
            float text = WIDTH - 2 * MARGIN - QR_SIZE - 1;
            sheet.text(item.itemNumber(), MARGIN, 5, 9, true);
            if (item.urgent()) {
                urgent(sheet);
            }
            float y = 8.6f;
            for (String line : sheet.wrapped(item.instrumentName(), text, 7.5f, 2)) {
                sheet.text(line, MARGIN, y, 7.5f, true);
                y += 3.3f;
            }
            for (String line :
                    sheet.wrapped(Words.text("label.serial", Words.either(item.serial(), "—")), text, 6.5f, 1)) {
                sheet.text(line, MARGIN, y, 6.5f, false);
            }
            sheet.text(Words.text("label.due", Words.day(item.dueOn())), MARGIN, 18.4f, 6.5f, false);
            Barcodes.qr(sheet, item.itemNumber(), WIDTH - MARGIN - QR_SIZE, 6, QR_SIZE);
            Barcodes.code128(sheet, item.itemNumber(), MARGIN, 20.5f, WIDTH - 2 * MARGIN, 7.5f);
        }
    }

    private void urgent(Sheet sheet) throws IOException {
        String mark = Words.text("label.urgent");
        float width = face.width(mark, 7, true) + 2;
        sheet.fill(WIDTH - MARGIN - width, 1.8f, width, 3.6f);
        sheet.paint();
        sheet.shade(1);
        sheet.text(mark, WIDTH - MARGIN - width + 1, 4.5f, 7, true);
        sheet.shade(0);
    }
}
