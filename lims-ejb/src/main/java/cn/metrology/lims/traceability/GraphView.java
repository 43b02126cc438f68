package cn.metrology.lims.traceability;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Chains as a picture: of what, on which day, and as known at which moment. */
public record GraphView(
        String subject,
        LocalDate day,
        Instant knownAt,
        List<NodeView> nodes,
        List<EdgeView> edges,
        List<ChainBreak> breaks)
        implements Serializable {
    public GraphView {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        breaks = List.copyOf(breaks);
    }

    /** Breaks that forbid the use, without what is only told. */
    public long blocking() {
        return breaks.stream().filter(one -> one.kind().blocks()).count();
    }
}
