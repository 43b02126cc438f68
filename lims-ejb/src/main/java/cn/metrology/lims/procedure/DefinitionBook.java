package cn.metrology.lims.procedure;

import cn.metrology.lims.procedure.DefinitionSheet.Assembled;
import cn.metrology.lims.procedure.DefinitionSheet.Filled;
import cn.metrology.lims.procedure.model.Procedure;
import java.util.List;
import java.util.Map;

/** A definition as the sheets in which a metrologist writes it, in the browser and in Excel; both ways without loss. */
public final class DefinitionBook {
    private DefinitionBook() {}

    public static List<DefinitionSheet> sheets() {
        return Procedure.sheets();
    }

    public static Filled of(ProcedureDefinition definition) {
        return Procedure.inSheets(definition.json());
    }

    /** Names every cell that cannot be read; the definition is there when there is none. */
    public static Assembled assemble(Map<String, List<Map<String, String>>> sheets) {
        return Procedure.outOfSheets(sheets);
    }
}
