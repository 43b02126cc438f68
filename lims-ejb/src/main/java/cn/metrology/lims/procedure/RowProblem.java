package cn.metrology.lims.procedure;

import java.io.Serializable;

/** What is wrong with one value of a row: the column, the rule it breaks (a text key), and the value as it stands. */
public record RowProblem(String column, String rule, String value) implements Serializable {
    /** Key of the sentence that explains the rule. */
    public String textKey() {
        return "catalogue.rule." + rule;
    }
}
