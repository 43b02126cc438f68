package cn.metrology.lims.reports.standards;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.reports.paper.Flow;
import cn.metrology.lims.reports.paper.Pdf;
import cn.metrology.lims.standards.HistoryBook;
import cn.metrology.lims.standards.HistoryBookPapers;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Draws the history book with PDFBox, and writes the same sections into a workbook with POI. */
@Stateless
@PermitAll
public class HistoryBookPrinter implements HistoryBookPapers {
    @Override
    public byte[] pdf(HistoryBook book) {
        HistoryBookSections sections = new HistoryBookSections(book);
        return Pdf.numbered(pages -> (document, face) -> {
            Flow.Frame frame = new Flow.Frame(sections.title(), sections.name(), sections.foot(), pages);
            try (Flow flow = new Flow(document, face, frame)) {
                for (Section section : sections.all()) {
                    draw(flow, section);
                }
            }
        });
    }

    @Override
    public byte[] workbook(HistoryBook book) {
        HistoryBookSections sections = new HistoryBookSections(book);
        try (SectionWorkbook workbook = new SectionWorkbook()) {
            sections.all().forEach(workbook::sheet);
            return workbook.bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("In memory, and yet", impossible);
        }
    }

    private static void draw(Flow flow, Section section) throws IOException {
        flow.heading(section.title());
        if (section.rows().isEmpty()) {
            flow.line(Texts.of(Texts.CHINESE).text("standards.book.empty"), 9, false);
            return;
        }
        float[] shares = new float[section.shares().size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = section.shares().get(i);
        }
        if (section.heads().stream().allMatch(String::isEmpty)) {
            flow.table(Flow.plain(section.rows()), shares);
        } else {
            flow.table(section.heads(), Flow.plain(section.rows()), shares);
        }
    }
}
