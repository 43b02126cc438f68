package cn.metrology.lims.traceability;

import java.io.Serializable;
import java.util.List;

/** A break of a chain at a node, with what it is about for the reader's language. */
public record ChainBreak(BreakKind kind, String node, List<String> args) implements Serializable {
    public ChainBreak {
        args = List.copyOf(args);
    }
}
