package cn.metrology.lims.traceability;

import cn.metrology.lims.traceability.model.Chain;
import cn.metrology.lims.traceability.model.Facts;
import cn.metrology.lims.traceability.model.Link;
import cn.metrology.lims.traceability.model.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins chains into one picture: each node and each step once, with the worst that was found of it. */
final class Drawing {
    /** A certificate that ends so soon is shown as due (screens 2). */
    private static final int DUE_DAYS = 30;

    private static final int MOST_LEVELS = 12;

    private static final Set<BreakKind> SUPPLY = EnumSet.of(
            BreakKind.LINK_TO_SUPPLY, BreakKind.NOT_ACCREDITED, BreakKind.UPPER_UNKNOWN, BreakKind.NO_CERTIFICATE);

    private final LocalDate day;
    private final Map<String, Facts> facts;
    private final Map<String, LocalDate> goodUntil = new LinkedHashMap<>();
    private final Map<String, EdgeView> edges = new LinkedHashMap<>();
    private final Set<ChainBreak> breaks = new LinkedHashSet<>();
    private final Map<String, NodeView> results = new LinkedHashMap<>();
    private final Map<String, Touched> counts = new LinkedHashMap<>();

    Drawing(LocalDate day, Map<String, Facts> facts) {
        this.day = day;
        this.facts = facts;
    }

    void add(Chains.Judged judged) {
        Chain chain = judged.chain();
        breaks.addAll(judged.breaks());
        chain.places().forEach(place -> goodUntil.putIfAbsent(place.node(), null));
        chain.steps().forEach(step -> add(step, judged.breaks()));
    }

    private void add(Step step, List<ChainBreak> found) {
        Link link = step.link();
        if (link.kind() == LinkKind.CALIBRATION) {
            goodUntil.put(link.child(), link.validTo());
        }
        edges.putIfAbsent(
                link.child() + " " + link.parent() + " " + link.certificateNo(),
                new EdgeView(
                        link.child(),
                        link.parent(),
                        link.kind(),
                        link.certificateNo(),
                        link.laboratory(),
                        link.madeOn(),
                        link.validTo(),
                        state(step, found)));
    }

    /** A step is as bad as its lower end, seen from the day the picture is of. */
    private NodeState state(Step step, List<ChainBreak> found) {
        if (step.link().kind() == LinkKind.EXPECTED || step.link().parent() == null) {
            return NodeState.TO_SUPPLY;
        }
        boolean certificate = step.link().kind() == LinkKind.CALIBRATION;
        if (certificate && found.stream().anyMatch(one -> one.kind() == BreakKind.U_MISSING && isOf(one, step))) {
            return NodeState.BROKEN;
        }
        LocalDate end = step.link().validTo();
        return step.depth() <= 2 && certificate && end != null && end.isBefore(day.plusDays(DUE_DAYS))
                ? NodeState.DUE
                : NodeState.SOUND;
    }

    private static boolean isOf(ChainBreak one, Step step) {
        return one.node().equals(step.link().child());
    }

    /** A document at the lower end, resting on these instruments. */
    void document(String number, String name, LocalDate measuredOn, List<UseRow> uses) {
        results.put(
                number,
                new NodeView(
                        number,
                        NodeKind.RESULT,
                        name,
                        null,
                        null,
                        null,
                        null,
                        null,
                        NodeState.SOUND,
                        NodeKind.RESULT.ordinal(),
                        null));
        for (UseRow use : uses) {
            edges.put(
                    number + " " + use.instrumentNumber(),
                    new EdgeView(
                            number,
                            use.instrumentNumber(),
                            LinkKind.MEMBER,
                            use.worksheetNumber(),
                            "",
                            measuredOn,
                            null,
                            NodeState.SOUND));
        }
    }

    void count(String instrument, Touched touched) {
        counts.put(instrument, touched);
    }

    GraphView view(String subject, Instant knownAt, Details details) {
        List<NodeView> nodes = new ArrayList<>();
        goodUntil.forEach((node, until) -> nodes.add(node(node, until, details)));
        nodes.addAll(results.values());
        return new GraphView(subject, day, knownAt, nodes, List.copyOf(edges.values()), List.copyOf(breaks));
    }

    private NodeView node(String code, LocalDate until, Details details) {
        Facts known = facts.getOrDefault(code, Facts.own(code, NodeKind.INSTRUMENT, code));
        String[] figures = details.of(code, known.kind());
        return new NodeView(
                code,
                known.kind(),
                known.name(),
                figures[0],
                figures[1],
                known.laboratory(),
                known.accreditation(),
                until == null ? known.accreditedUntil() : until,
                state(code, until),
                level(code, known.kind(), 0),
                counts.get(code));
    }

    /** Below everything it rests on, and never above the layer of its kind; a circle ends at its bound. */
    private int level(String code, NodeKind kind, int depth) {
        int level = kind.ordinal();
        for (EdgeView edge : edges.values()) {
            if (edge.lower().equals(code) && edge.upper() != null && depth < MOST_LEVELS) {
                NodeKind above = facts.getOrDefault(edge.upper(), Facts.own("", NodeKind.INSTRUMENT, ""))
                        .kind();
                level = Math.max(level, 1 + level(edge.upper(), above, depth + 1));
            }
        }
        return level;
    }

    private NodeState state(String code, LocalDate until) {
        List<BreakKind> here = breaks.stream()
                .filter(one -> one.node().equals(code) && one.kind().blocks())
                .map(ChainBreak::kind)
                .toList();
        if (!here.isEmpty()) {
            return SUPPLY.containsAll(here) ? NodeState.TO_SUPPLY : NodeState.BROKEN;
        }
        return until != null && until.isBefore(day.plusDays(DUE_DAYS)) ? NodeState.DUE : NodeState.SOUND;
    }

    /** Range and accuracy of a node. */
    interface Details {
        String[] of(String code, NodeKind kind);
    }
}
