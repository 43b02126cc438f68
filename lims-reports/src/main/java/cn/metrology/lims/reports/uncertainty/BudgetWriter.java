package cn.metrology.lims.reports.uncertainty;

import cn.metrology.lims.procedure.BudgetDocuments;
import cn.metrology.lims.procedure.BudgetReport;
import cn.metrology.lims.reports.paper.Pdf;
import cn.metrology.lims.uncertainty.Budget;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes budgets with POI and PDFBox. */
@Stateless
@PermitAll
public class BudgetWriter implements BudgetDocuments {
    @Override
    public byte[] workbook(BudgetReport report) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            BudgetSheet sheet = new BudgetSheet(workbook, report.language());
            sheet.model(report.model());
            for (Budget.Output output : report.budget().outputs()) {
                sheet.output(output);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory does not fail to be written
        }
    }

    @Override
    public byte[] pdf(BudgetReport report) {
        return Pdf.of((document, face) -> {
            for (Budget.Output output : report.budget().outputs()) {
                try (BudgetPages pages = new BudgetPages(document, face, report)) {
                    pages.output(output);
                }
            }
        });
    }
}
