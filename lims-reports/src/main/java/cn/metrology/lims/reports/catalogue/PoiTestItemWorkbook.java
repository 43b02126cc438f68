package cn.metrology.lims.reports.catalogue;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.procedure.SheetRow;
import cn.metrology.lims.procedure.TestItemColumns;
import cn.metrology.lims.procedure.TestItemView;
import cn.metrology.lims.procedure.TestItemWorkbook;
import jakarta.ejb.Stateless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes every value as text, so that 0.10 stays 0.10 and nothing is taken for a formula; reads what is displayed. */
@Stateless
public class PoiTestItemWorkbook implements TestItemWorkbook {
    private static final int USUAL_WIDTH = 14;
    private static final Map<String, Integer> WIDTHS = Map.of(
            "instrument_name_zh", 28,
            "instrument_name_en", 30,
            "regulation_no", 16,
            "regulation_title_zh", 28,
            "accuracy_spec", 28,
            "basis", 40,
            "remark", 36);

    @Override
    public byte[] write(List<TestItemView> items) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            TextSheet sheet = new TextSheet(
                    workbook,
                    Texts.of(Texts.CHINESE).text("catalogue.items.title"),
                    TestItemColumns.NAMES.stream()
                            .map(PoiTestItemWorkbook::heading)
                            .toList());
            items.forEach(item -> sheet.add(TestItemColumns.NAMES.stream()
                    .map(TestItemColumns.cells(item.data())::get)
                    .toList()));
            sheet.sheet().createFreezePane(3, 1);
            sheet.sheet().setAutoFilter(new CellRangeAddress(0, items.size(), 0, TestItemColumns.NAMES.size() - 1));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory does not fail to be written
        }
    }

    @Override
    public List<SheetRow> read(byte[] file) {
        return new WorkbookReader(TestItemColumns.NAMES, MOST_ROWS).read(file);
    }

    private static TextSheet.Heading heading(String name) {
        return new TextSheet.Heading(
                Texts.of(Texts.CHINESE).text("catalogue.column." + name), name, WIDTHS.getOrDefault(name, USUAL_WIDTH));
    }
}
