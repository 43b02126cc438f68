package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.util.List;

/** What the sheets as they stand make: the definition and its holes, or the cells that cannot be read. */
public record DefinitionChecked(String definition, List<DefinitionSheet.Problem> problems, List<Hole> holes)
        implements Serializable {
    public DefinitionChecked {
        problems = List.copyOf(problems);
        holes = List.copyOf(holes);
    }
}
