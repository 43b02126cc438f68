package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.util.List;

/** A fact about the instrument that a procedure asks for beyond range, class and resolution. {@code standing} is its default. */
public record ParameterSpec(
        String key,
        String captionZh,
        String captionEn,
        String unit,
        String standing,
        List<String> choices,
        boolean numeric)
        implements Serializable {
    public ParameterSpec {
        choices = List.copyOf(choices);
    }
}
