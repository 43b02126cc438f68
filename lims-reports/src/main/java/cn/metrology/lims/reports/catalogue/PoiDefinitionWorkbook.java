package cn.metrology.lims.reports.catalogue;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.DefinitionBook;
import cn.metrology.lims.procedure.DefinitionSheet;
import cn.metrology.lims.procedure.DefinitionSheet.Column;
import cn.metrology.lims.procedure.DefinitionSheet.Content;
import cn.metrology.lims.procedure.DefinitionSheet.Filled;
import cn.metrology.lims.procedure.DefinitionWorkbook;
import cn.metrology.lims.procedure.SheetRow;
import cn.metrology.lims.reports.workbook.BoundedWorkbook;
import jakarta.ejb.Stateless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The institute's Excel form of a procedure: one worksheet per table, headings in Chinese above the names for the import. */
@Stateless
public class PoiDefinitionWorkbook implements DefinitionWorkbook {
    private static final int MOST_ROWS = 2000;
    private static final int WIDE = 32;
    private static final int NARROW = 16;
    private static final String TITLE = "procedure.sheet.";

    @Override
    public byte[] write(Filled definition) {
        Texts texts = Texts.of(Texts.CHINESE);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (DefinitionSheet sheet : DefinitionBook.sheets()) {
                TextSheet written = new TextSheet(
                        workbook,
                        texts.text(TITLE + sheet.key()),
                        sheet.columns().stream()
                                .map(column -> heading(column, texts))
                                .toList());
                definition
                        .sheets()
                        .getOrDefault(sheet.key(), List.of())
                        .forEach(row -> written.add(sheet.columns().stream()
                                .map(column -> row.get(column.key()))
                                .toList()));
                written.sheet().createFreezePane(0, 1);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory does not fail to be written
        }
    }

    private static TextSheet.Heading heading(Column column, Texts texts) {
        boolean narrow = column.content() == Content.FLAG || column.content() == Content.WHOLE;
        return new TextSheet.Heading(
                texts.text("procedure.sheet.column." + column.key()), name(column), narrow ? NARROW : WIDE);
    }

    /** The reader of workbooks knows names in small letters. */
    private static String name(Column column) {
        return column.key().toLowerCase(Locale.ROOT);
    }

    @Override
    public Filled read(byte[] file) {
        Texts texts = Texts.of(Texts.CHINESE);
        return BoundedWorkbook.read(
                file, workbook -> filled(workbook, texts), new BusinessException(CatalogueError.IMPORT_UNREADABLE));
    }

    private static Filled filled(XSSFWorkbook workbook, Texts texts) {
        Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
        for (DefinitionSheet sheet : DefinitionBook.sheets()) {
            Sheet found = workbook.getSheet(texts.text(TITLE + sheet.key()));
            sheets.put(sheet.key(), found == null ? List.of() : rows(sheet, found));
        }
        return new Filled(sheets);
    }

    private static List<Map<String, String>> rows(DefinitionSheet sheet, Sheet found) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> names =
                sheet.columns().stream().map(PoiDefinitionWorkbook::name).toList();
        for (SheetRow row : new WorkbookReader(names, MOST_ROWS).rows(found)) {
            while (rows.size() < row.number() - 2) {
                rows.add(Map.of()); // an empty row keeps the numbers of those below
            }
            Map<String, String> cells = new LinkedHashMap<>();
            sheet.columns()
                    .forEach(column -> cells.put(
                            column.key(), row.cells().get(name(column)).strip()));
            row.problems()
                    .forEach(problem -> sheet.columns().stream()
                            .filter(column -> column.key().equalsIgnoreCase(problem.column()))
                            .forEach(column -> cells.put(column.key(), problem.value())));
            rows.add(cells);
        }
        return rows;
    }
}
