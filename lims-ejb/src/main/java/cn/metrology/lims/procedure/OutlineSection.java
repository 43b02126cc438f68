package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.util.List;

/** One section of a procedure written out for reading; {@code name} is the caption of a grid, a table or a budget. */
public record OutlineSection(OutlineKind kind, String name, List<Line> lines) implements Serializable {
    public OutlineSection {
        lines = List.copyOf(lines);
    }

    /** {@code term}: what; {@code text}: how much, or the formula; {@code note}: condition, unit or basis. */
    public record Line(String term, String text, String note) implements Serializable {}
}
