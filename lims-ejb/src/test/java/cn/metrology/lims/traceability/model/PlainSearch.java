package cn.metrology.lims.traceability.model;

import cn.metrology.lims.traceability.LinkKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The rule of the chain as one would say it: step by step, looking through all links every time. */
final class PlainSearch {
    private final RandomGraph graph;
    private final Instant at;
    private final Set<Place> found = new HashSet<>();

    private PlainSearch(RandomGraph graph, Instant at) {
        this.graph = graph;
        this.at = at;
    }

    static Set<Place> above(RandomGraph graph, RandomGraph.Used result, Instant at) {
        PlainSearch search = new PlainSearch(graph, at);
        search.found.add(new Place(result.instrument(), result.day()));
        for (Link link : graph.links) {
            if (search.known(link)
                    && link.child().equals(result.instrument())
                    && link.certificateNo().equals(result.certificate())) {
                search.visit(link.parent(), link.madeOn());
            }
        }
        return search.found;
    }

    private boolean known(Link link) {
        boolean begun = link.knownFrom().compareTo(at) <= 0;
        return begun && (link.knownUntil() == null || at.compareTo(link.knownUntil()) < 0);
    }

    private void visit(String node, LocalDate day) {
        if (!found.add(new Place(node, day))) {
            return;
        }
        for (Link link : graph.links) {
            if (!known(link) || !link.child().equals(node) || !valid(link, day)) {
                continue;
            }
            if (link.kind() != LinkKind.CALIBRATION) {
                visit(link.parent(), day);
            } else if (!overtaken(link, day)) {
                visit(link.parent(), link.madeOn());
            }
        }
    }

    private static boolean valid(Link link, LocalDate day) {
        return day.compareTo(link.madeOn()) >= 0 && (link.validTo() == null || day.compareTo(link.validTo()) <= 0);
    }

    private boolean overtaken(Link link, LocalDate day) {
        for (Link other : graph.links) {
            if (other.kind() == LinkKind.CALIBRATION
                    && known(other)
                    && other.child().equals(link.child())
                    && valid(other, day)
                    && (other.madeOn().isAfter(link.madeOn())
                            || other.madeOn().equals(link.madeOn())
                                    && other.certificateNo().compareTo(link.certificateNo()) > 0)) {
                return true;
            }
        }
        return false;
    }
}
