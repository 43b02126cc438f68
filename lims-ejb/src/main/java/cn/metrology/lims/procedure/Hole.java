package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.util.List;

/** One thing that is missing or does not fit; {@code place} is a cell or a path in the definition. */
public record Hole(HoleKind kind, String place, List<String> args) implements Serializable {
    public Hole {
        args = List.copyOf(args);
    }

    public static Hole of(HoleKind kind, String place, String... args) {
        return new Hole(kind, place, List.of(args));
    }

    /** Text key in the bundles of this component, with {@link #args()} as arguments. */
    public String textKey() {
        return "procedure.hole." + kind.name();
    }
}
