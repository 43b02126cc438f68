package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Csv;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stands in for the workbook of lims-reports, which the wiring archive does not carry: the same rows as CSV. */
@ApplicationScoped
public class TestItemWorkbookForWiring implements TestItemWorkbook {
    @Override
    public byte[] write(List<TestItemView> items) {
        StringBuilder csv = new StringBuilder(String.join(",", TestItemColumns.NAMES)).append('\n');
        for (TestItemView item : items) {
            List<String> cells = TestItemColumns.cells(item.data()).values().stream()
                    .map(cell -> cell == null ? "" : '"' + cell.replace("\"", "\"\"") + '"')
                    .toList();
            csv.append(String.join(",", cells)).append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<SheetRow> read(byte[] file) {
        try {
            List<SheetRow> rows = new ArrayList<>();
            for (Map<String, String> cells : Csv.read(new String(file, StandardCharsets.UTF_8))) {
                rows.add(new SheetRow(rows.size() + 2, cells, List.of()));
            }
            return rows;
        } catch (IllegalArgumentException malformed) {
            throw new BusinessException(CatalogueError.IMPORT_UNREADABLE);
        }
    }
}
