package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** One table in which a definition is edited and exchanged; {@code single}: it has one row, hence is shown as a form. */
public record DefinitionSheet(String key, boolean single, List<Column> columns) implements Serializable {
    public DefinitionSheet {
        columns = List.copyOf(columns);
    }

    /** How a cell is written: a list with semicolons, a map as {@code name = formula; name = formula}. */
    public enum Content {
        TEXT,
        LIST,
        FLAG,
        MAP,
        WHOLE,
        FORMULA,
        CONDITION
    }

    /** {@code path} is the member of the definition that the cell becomes; {@code choices} is empty where anything may be written. */
    public record Column(String key, String path, Content content, boolean required, List<String> choices)
            implements Serializable {
        public Column {
            choices = List.copyOf(choices);
        }
    }

    /** Something wrong with one cell; {@code rule} with its place in the bundles {@code procedure.sheet.rule.<rule>}. */
    public record Problem(String sheet, int row, String column, String rule, String value) implements Serializable {
        public String textKey() {
            return "procedure.sheet.rule." + rule;
        }
    }

    /** The definition that the sheets make, empty while there are problems. Rows are counted from 1. */
    public record Assembled(String definition, List<Problem> problems) implements Serializable {
        public Assembled {
            problems = List.copyOf(problems);
        }
    }

    /** All sheets of one definition: by sheet the rows, by column the text. */
    public record Filled(Map<String, List<Map<String, String>>> sheets) implements Serializable {}
}
