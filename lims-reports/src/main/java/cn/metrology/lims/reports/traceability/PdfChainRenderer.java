package cn.metrology.lims.reports.traceability;

import cn.metrology.lims.reports.paper.Pdf;
import cn.metrology.lims.traceability.ChainRenderer;
import cn.metrology.lims.traceability.GraphView;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;

/** Draws chains with PDFBox, a page of A4 each. */
@Stateless
@PermitAll
public class PdfChainRenderer implements ChainRenderer {
    @Override
    public byte[] render(List<GraphView> chains) {
        return Pdf.of((document, face) -> {
            for (int page = 1; page <= chains.size(); page++) {
                new ChainSheet(document, face, chains.get(page - 1)).draw(page, chains.size());
            }
        });
    }
}
