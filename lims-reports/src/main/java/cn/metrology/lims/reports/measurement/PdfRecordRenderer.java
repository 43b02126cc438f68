package cn.metrology.lims.reports.measurement;

import cn.metrology.lims.measurement.HistoryView;
import cn.metrology.lims.measurement.RecordRenderer;
import cn.metrology.lims.reports.paper.Pdf;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Draws the original record with PDFBox. */
@Stateless
@PermitAll
public class PdfRecordRenderer implements RecordRenderer {
    @Override
    public byte[] render(HistoryView history) {
        return Pdf.numbered(pages -> (document, face) -> {
            try (RecordSheets sheets = new RecordSheets(document, face, history, pages)) {
                sheets.draw();
            }
        });
    }
}
