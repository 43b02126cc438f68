package cn.metrology.lims.procedure;

import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.DefinitionSheet.Assembled;
import cn.metrology.lims.procedure.DefinitionSheet.Filled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Definitions in tables: laid out, checked with every change, to Excel and back. Nothing is stored here. */
@Stateless
public class ProcedureSheetService {
    private ProcedureService procedures;
    private DefinitionWorkbook workbooks;

    /** For the container's proxy. */
    protected ProcedureSheetService() {}

    @Inject
    public ProcedureSheetService(ProcedureService procedures, DefinitionWorkbook workbooks) {
        this.procedures = procedures;
        this.workbooks = workbooks;
    }

    @RolesAllowed(Right.PROCEDURE_READ)
    public List<DefinitionSheet> sheets() {
        return DefinitionBook.sheets();
    }

    @RolesAllowed(Right.PROCEDURE_READ)
    public Filled of(String number) {
        return DefinitionBook.of(procedures
                .find(number)
                .orElseThrow(() -> new BusinessException(DefinitionError.PROCEDURE_NOT_FOUND, number))
                .definition());
    }

    /** Names every cell that cannot be read and, when there is none, every hole of the definition. */
    @RolesAllowed(Right.PROCEDURE_EDIT)
    public DefinitionChecked check(@NotNull Filled filled) {
        Assembled assembled = DefinitionBook.assemble(filled.sheets() == null ? Map.of() : filled.sheets());
        List<Hole> holes = assembled.problems().isEmpty()
                ? ProcedureDefinition.parse(assembled.definition()).holes()
                : List.of();
        return new DefinitionChecked(assembled.definition(), assembled.problems(), holes);
    }

    @RolesAllowed(Right.PROCEDURE_READ)
    public byte[] workbook(String number) {
        return workbooks.write(of(number));
    }

    /** The empty form. */
    @RolesAllowed(Right.PROCEDURE_READ)
    public byte[] template() {
        return workbooks.write(new Filled(
                DefinitionBook.sheets().stream().collect(Collectors.toMap(DefinitionSheet::key, sheet -> List.of()))));
    }

    @RolesAllowed(Right.PROCEDURE_EDIT)
    public Filled read(byte[] file) {
        return workbooks.read(file);
    }
}
