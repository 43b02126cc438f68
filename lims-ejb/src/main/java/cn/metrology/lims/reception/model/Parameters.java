package cn.metrology.lims.reception.model;

import java.io.Serializable;
import java.util.Map;

/** Further facts about an instrument that its procedure asks for, e.g. the medium of a pressure gauge. */
public record Parameters(Map<String, String> values) implements Serializable {
    public Parameters {
        values = values == null ? Map.of() : Map.copyOf(values);
    }
}
