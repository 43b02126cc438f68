package cn.metrology.lims.measurement;

import java.io.Serializable;
import java.util.List;

/** A standard as the picker offers it: usable today, or the reasons why not (TR-02, MS-01, TR-05). */
public record StandardChoice(StandardUsed standard, boolean usable, List<Reason> reasons) implements Serializable {
    public StandardChoice {
        reasons = List.copyOf(reasons);
    }

    /** Key of a text in the bundles and what fills it. */
    public record Reason(String key, List<String> args) implements Serializable {
        public Reason {
            args = List.copyOf(args);
        }
    }

    public String number() {
        return standard.instrumentNumber();
    }
}
