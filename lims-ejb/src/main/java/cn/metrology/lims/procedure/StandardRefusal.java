package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.util.List;

/** Why a standard may not be used for an item. {@code key} names the text {@code procedure.standard.<key>}. */
public record StandardRefusal(String key, List<String> args) implements Serializable {
    public StandardRefusal {
        args = List.copyOf(args);
    }
}
