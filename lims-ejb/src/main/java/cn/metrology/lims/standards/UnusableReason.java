package cn.metrology.lims.standards;

import java.io.Serializable;
import java.util.List;

/** One reason with what it is about, for the reader's language. */
public record UnusableReason(Unusable code, List<String> args) implements Serializable {
    public UnusableReason {
        args = List.copyOf(args);
    }
}
