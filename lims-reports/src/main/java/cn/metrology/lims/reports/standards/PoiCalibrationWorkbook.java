package cn.metrology.lims.reports.standards;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.procedure.CalibrationPoint;
import cn.metrology.lims.procedure.RowProblem;
import cn.metrology.lims.procedure.SheetRow;
import cn.metrology.lims.reports.catalogue.WorkbookReader;
import cn.metrology.lims.standards.CalibrationDraft;
import cn.metrology.lims.standards.CalibrationWorkbook;
import cn.metrology.lims.standards.StandardsError;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** The template of an upper laboratory's values, written and read with POI. */
@Stateless
@PermitAll
public class PoiCalibrationWorkbook implements CalibrationWorkbook {
    private static final Texts TEXTS = Texts.of(Texts.CHINESE);
    private static final String NUMBER = "[-+]?\\d{1,20}(\\.\\d{1,18})?";
    private static final int LONGEST = 100;
    private static final float WIDTH = 1.3f;

    @Override
    public byte[] template() {
        List<String> heads = COLUMNS.stream()
                .map(name -> TEXTS.text("standards.column." + name) + "\n" + name)
                .toList();
        try (SectionWorkbook workbook = new SectionWorkbook()) {
            workbook.sheet(new Section(
                    TEXTS.text("standards.points"),
                    heads,
                    List.of(),
                    COLUMNS.stream().map(name -> WIDTH).toList()));
            return workbook.bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("In memory, and yet", impossible);
        }
    }

    @Override
    public CalibrationDraft read(byte[] file) {
        List<SheetRow> rows = new WorkbookReader(COLUMNS, MOST_ROWS).read(file);
        SheetRow head = rows.get(0);
        String due = cell(head, "due_on");
        return new CalibrationDraft(
                text(head, "certificate_no"),
                text(head, "institute"),
                null,
                null,
                List.of(text(head, "serial")),
                day(head, "calibrated_on"),
                due.isEmpty() ? null : day(head, "due_on"),
                text(head, "unit"),
                rows.stream().map(PoiCalibrationWorkbook::point).toList());
    }

    private static CalibrationPoint point(SheetRow row) {
        return new CalibrationPoint(
                number(row, "nominal"), number(row, "value"), number(row, "uncertainty"), number(row, "k"));
    }

    private static BigDecimal number(SheetRow row, String column) {
        String text = cell(row, column);
        if (!text.matches(NUMBER)) {
            throw refused(row, column, text);
        }
        return new BigDecimal(text);
    }

    private static LocalDate day(SheetRow row, String column) {
        String text = cell(row, column);
        try {
            return LocalDate.parse(text.replace('/', '-').replace('.', '-'));
        } catch (DateTimeException malformed) {
            throw refused(row, column, text);
        }
    }

    private static String text(SheetRow row, String column) {
        String text = cell(row, column);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw refused(row, column, text);
        }
        return text;
    }

    private static String cell(SheetRow row, String column) {
        row.problems().stream()
                .filter((RowProblem problem) -> problem.column().equals(column))
                .findFirst()
                .ifPresent(problem -> {
                    throw refused(row, column, problem.value());
                });
        return row.cells().getOrDefault(column, "").strip();
    }

    private static BusinessException refused(SheetRow row, String column, String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return new BusinessException(
                StandardsError.WORKBOOK_CELL, row.number(), TEXTS.text("standards.column." + column), shown);
    }
}
