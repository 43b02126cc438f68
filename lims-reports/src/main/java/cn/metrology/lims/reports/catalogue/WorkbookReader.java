package cn.metrology.lims.reports.catalogue;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.RowProblem;
import cn.metrology.lims.procedure.SheetRow;
import cn.metrology.lims.reports.workbook.BoundedWorkbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads the first sheet of a stranger's workbook: bounded, without formulas, as displayed. */
public final class WorkbookReader {
    private final List<String> columns;
    private final int mostRows;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    public WorkbookReader(List<String> columns, int mostRows) {
        this.columns = columns;
        this.mostRows = mostRows;
    }

    public List<SheetRow> read(byte[] file) {
        return BoundedWorkbook.read(
                file,
                workbook -> {
                    List<SheetRow> rows = workbook.getNumberOfSheets() == 0 ? List.of() : rows(workbook.getSheetAt(0));
                    return rows.isEmpty() ? refuseEmpty() : rows;
                },
                new BusinessException(CatalogueError.IMPORT_UNREADABLE));
    }

    List<SheetRow> rows(Sheet sheet) {
        if (sheet.getPhysicalNumberOfRows() > mostRows + 1) {
            throw new BusinessException(CatalogueError.IMPORT_TOO_MANY_ROWS, mostRows);
        }
        Map<String, Integer> places = header(sheet.getRow(sheet.getFirstRowNum()));
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > sheet.getFirstRowNum()) {
                SheetRow read = row(row, places);
                if (!read.problems().isEmpty() || read.cells().values().stream().anyMatch(text -> !text.isBlank())) {
                    rows.add(read);
                }
            }
        }
        return rows;
    }

    /** The column's name is the last line of its heading; captions above it are for people. */
    private Map<String, Integer> header(Row heading) {
        Map<String, Integer> places = new LinkedHashMap<>();
        if (heading != null) {
            for (Cell cell : heading) {
                String text = formatter.formatCellValue(cell).strip();
                String name = text.substring(text.lastIndexOf('\n') + 1).strip().toLowerCase(Locale.ROOT);
                if (columns.contains(name)) {
                    places.putIfAbsent(name, cell.getColumnIndex());
                }
            }
        }
        List<String> missing =
                columns.stream().filter(name -> !places.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new BusinessException(CatalogueError.IMPORT_HEADER_MISSING, String.join(", ", missing));
        }
        return places;
    }

    private SheetRow row(Row row, Map<String, Integer> places) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<RowProblem> problems = new ArrayList<>();
        places.forEach((name, place) -> {
            Cell cell = row.getCell(place);
            if (cell == null) {
                cells.put(name, "");
            } else if (cell.getCellType() == CellType.FORMULA) {
                problems.add(new RowProblem(name, "FORMULA", "=" + cell.getCellFormula()));
                cells.put(name, "");
            } else if (cell.getCellType() == CellType.ERROR) {
                problems.add(new RowProblem(name, "CELL_ERROR", formatter.formatCellValue(cell)));
                cells.put(name, "");
            } else {
                cells.put(name, formatter.formatCellValue(cell));
            }
        });
        return new SheetRow(row.getRowNum() + 1, cells, List.copyOf(problems));
    }

    private static List<SheetRow> refuseEmpty() {
        throw new BusinessException(CatalogueError.IMPORT_EMPTY);
    }
}
