package cn.metrology.lims.web.procedure;

import cn.metrology.lims.procedure.CellKey;
import java.io.Serializable;

/** One cell of the trial table: an input somebody types into, or a computed number. */
public class TrialCell implements Serializable {
    private final CellKey key;
    private final boolean input;
    private String text = "";

    TrialCell(CellKey key, boolean input) {
        this.key = key;
        this.input = input;
    }

    CellKey key() {
        return key;
    }

    public boolean isInput() {
        return input;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }
}
