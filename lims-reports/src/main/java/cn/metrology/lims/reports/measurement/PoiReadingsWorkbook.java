package cn.metrology.lims.reports.measurement;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.FileTable;
import cn.metrology.lims.measurement.ReadingsWorkbook;
import cn.metrology.lims.measurement.SheetView;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.reports.workbook.BoundedWorkbook;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The institute's form as a workbook, and tables of readings from workbooks of any layout. */
@Stateless
@PermitAll
public class PoiReadingsWorkbook implements ReadingsWorkbook {
    @Override
    public byte[] form(SheetView sheet) {
        return new RecordForm(sheet).write();
    }

    @Override
    public FileTable read(byte[] file) {
        return BoundedWorkbook.read(file, new Reader()::table, new BusinessException(MeasurementError.FILE_UNREADABLE));
    }

    /** Reads one workbook as displayed. */
    private static final class Reader {
        private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

        FileTable table(XSSFWorkbook workbook) {
            if (workbook.getNumberOfSheets() == 0) {
                throw new BusinessException(MeasurementError.FILE_EMPTY);
            }
            Sheet sheet = workbook.getSheetAt(0);
            Sheet addresses = workbook.getSheet(RecordForm.ADDRESSES);
            return new FileTable(lines(sheet), addresses == null ? List.of() : placed(sheet, addresses));
        }

        private List<FileTable.Line> lines(Sheet sheet) {
            if (sheet.getPhysicalNumberOfRows() > MOST_ROWS) {
                throw new BusinessException(MeasurementError.FILE_TOO_MANY_ROWS, MOST_ROWS);
            }
            List<FileTable.Line> lines = new ArrayList<>();
            for (Row row : sheet) {
                if (row.getLastCellNum() > MOST_COLUMNS) {
                    throw new BusinessException(MeasurementError.FILE_TOO_MANY_COLUMNS, MOST_COLUMNS);
                }
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(text(row.getCell(i)));
                }
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(new FileTable.Line(row.getRowNum() + 1, cells));
                }
            }
            return lines;
        }

        /** Each line of the hidden sheet: worksheet, address on the record, place on the form. */
        private List<FileTable.Placed> placed(Sheet sheet, Sheet addresses) {
            List<FileTable.Placed> placed = new ArrayList<>();
            for (Row row : addresses) {
                CellReference place = new CellReference(text(row.getCell(2)));
                Row at = sheet.getRow(place.getRow());
                placed.add(new FileTable.Placed(
                        text(row.getCell(0)),
                        text(row.getCell(1)),
                        at == null ? "" : text(at.getCell(place.getCol())),
                        place.getRow() + 1,
                        CellReference.convertNumToColString(place.getCol())));
            }
            return placed;
        }

        /** A formula is shown as what it is, so that it is refused where a reading is expected. */
        private String text(Cell cell) {
            if (cell == null) {
                return "";
            }
            return cell.getCellType() == CellType.FORMULA
                    ? "=" + cell.getCellFormula()
                    : formatter.formatCellValue(cell).strip();
        }
    }
}
