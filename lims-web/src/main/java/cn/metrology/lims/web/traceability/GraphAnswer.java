package cn.metrology.lims.web.traceability;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.traceability.ChainBreak;
import cn.metrology.lims.traceability.EdgeView;
import cn.metrology.lims.traceability.GraphView;
import cn.metrology.lims.traceability.NodeView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A picture with the words of the reader: what the browser draws and what the plain table says. */
public record GraphAnswer(
        String subject,
        LocalDate day,
        Instant knownAt,
        long blocking,
        List<Node> nodes,
        List<Edge> edges,
        List<Break> breaks) {

    /** A box with the words of its layer and state. */
    public record Node(NodeView node, String kindText, String stateText) {}

    /** A step with the words of its proof and state. */
    public record Edge(EdgeView edge, String kindText, String stateText) {}

    /** A break as a sentence that says who can mend it. */
    public record Break(String kind, String node, boolean blocking, String sentence) {}

    static GraphAnswer of(GraphView view, Texts texts) {
        return new GraphAnswer(
                view.subject(),
                view.day(),
                view.knownAt(),
                view.blocking(),
                view.nodes().stream()
                        .map(one -> new Node(one, texts.caption(one.kind()), texts.caption(one.state())))
                        .toList(),
                view.edges().stream()
                        .map(one -> new Edge(one, texts.caption(one.kind()), texts.caption(one.state())))
                        .toList(),
                view.breaks().stream().map(one -> sentence(one, texts)).toList());
    }

    private static Break sentence(ChainBreak one, Texts texts) {
        return new Break(
                one.kind().name(),
                one.node(),
                one.kind().blocks(),
                texts.text(one.kind().key(), one.args().toArray()));
    }
}
