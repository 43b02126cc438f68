package cn.metrology.lims.reports.reception;

import cn.metrology.lims.reception.ItemView;
import cn.metrology.lims.reception.Receipt;
import cn.metrology.lims.reception.ReceptionPapers;
import cn.metrology.lims.reports.paper.Pdf;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;

/** Draws labels and receipts. */
@Stateless
@PermitAll
public class PdfReceptionPapers implements ReceptionPapers {
    @Override
    public byte[] labels(List<ItemView> items) {
        return Pdf.of((document, face) -> {
            Label label = new Label(document, face);
            for (ItemView item : items) {
                label.draw(item);
            }
        });
    }

    @Override
    public byte[] receipt(Receipt receipt) {
        return Pdf.of((document, face) -> new ReceiptSheets(document, face, receipt).draw());
    }
}
