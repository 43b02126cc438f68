package cn.metrology.lims.reports.quality;

import cn.metrology.lims.quality.ImpactView;
import cn.metrology.lims.quality.NoticeView;
import cn.metrology.lims.quality.QualityPapers;
import cn.metrology.lims.reports.paper.Pdf;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Draws letters and analyses with PDFBox. */
@Stateless
@PermitAll
public class PdfQualityPapers implements QualityPapers {
    @Override
    public byte[] letter(NoticeView notice) {
        return Pdf.of((document, face) -> new LetterSheet(document, face, notice).draw());
    }

    @Override
    public byte[] analysis(ImpactView run) {
        return Pdf.of((document, face) -> new AnalysisSheets(document, face, run).draw());
    }
}
