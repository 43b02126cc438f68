package cn.metrology.lims.reports.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.DefinitionBook;
import cn.metrology.lims.procedure.DefinitionSheet;
import cn.metrology.lims.procedure.DefinitionSheet.Filled;
import cn.metrology.lims.procedure.DefinitionSheet.Problem;
import cn.metrology.lims.procedure.ProcedureDefinition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoiDefinitionWorkbookTest {
    private final PoiDefinitionWorkbook workbooks = new PoiDefinitionWorkbook();

    @ParameterizedTest
    @ValueSource(strings = {"JJG52-2013", "JJF1587-2016", "JJG99-2022", "JJG162-2019", "JJG21-2008"})
    void aProcedureComesBackFromExcelAsItWas(String name) throws IOException {
        Filled written = DefinitionBook.of(ProcedureDefinition.parse(stock(name)));

        Filled read = workbooks.read(workbooks.write(written));

        assertThat(DefinitionBook.assemble(read.sheets())).isEqualTo(DefinitionBook.assemble(written.sheets()));
        assertThat(DefinitionBook.assemble(read.sheets()).problems()).isEmpty();
    }

    @Test
    void theEmptyFormHasASheetWithHeadingsForEachTable() throws IOException {
        byte[] empty = workbooks.write(new Filled(Map.of()));

        assertThat(workbooks.read(empty).sheets().values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(empty))) {
            assertThat(book.getNumberOfSheets())
                    .isEqualTo(DefinitionBook.sheets().size());
            assertThat(book.getSheet("允差表").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("测量表\ngrid");
        }
    }

    @Test
    void aMistakeIsNamedByTheRowThatThePersonSees() throws IOException {
        byte[] file = edited(book -> {
            book.getSheet("数据列").getRow(5).getCell(7).setCellValue("two");
            book.getSheet("数据列").shiftRows(3, 14, 2);
        });

        assertThat(DefinitionBook.assemble(workbooks.read(file).sheets()).problems())
                .containsExactly(new Problem("columns", 7, "decimals", "NOT_WHOLE", "two"));
    }

    @Test
    void aFormulaOfTheSpreadsheetIsNotTakenForAValue() throws IOException {
        byte[] file = edited(book -> book.getSheet("有效期").getRow(1).getCell(1).setCellFormula("3+3"));

        assertThat(DefinitionBook.assemble(workbooks.read(file).sheets()).problems())
                .containsExactly(new Problem("validity", 1, "months", "NOT_WHOLE", "=3+3"));
    }

    @Test
    void whatIsNoWorkbookIsRefusedInOneSentence() {
        assertThatThrownBy(() -> workbooks.read("no workbook".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(CatalogueError.IMPORT_UNREADABLE));
    }

    private byte[] edited(Consumer<XSSFWorkbook> edit) throws IOException {
        byte[] file = workbooks.write(DefinitionBook.of(ProcedureDefinition.parse(stock("JJG52-2013"))));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            edit.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static String stock(String name) throws IOException {
        try (var in = DefinitionSheet.class.getResourceAsStream("/procedures/detailed/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
