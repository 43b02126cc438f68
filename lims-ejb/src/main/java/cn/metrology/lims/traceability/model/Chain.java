package cn.metrology.lims.traceability.model;

import cn.metrology.lims.traceability.LinkKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything above a node on a day, as it was known at a moment. What is learnt later never changes it, because a
 * link is only ever added or ended, never altered.
 */
public final class Chain {
    private final Place start;
    private final Map<Place, List<Step>> above = new LinkedHashMap<>();
    private final Map<String, List<Link>> known = new HashMap<>();

    private Chain(Place start) {
        this.start = start;
    }

    /** The chain of an instrument or standard on a day. */
    public static Chain of(Links links, String node, LocalDate day, Instant knownAt) {
        return new Chain(new Place(node, day)).walk(links, Optional.empty(), knownAt);
    }

    /** The chain of a result: the first step is the certificate whose values were used (TR-10). */
    public static Chain of(Links links, String instrument, String certificateNo, LocalDate day, Instant knownAt) {
        return new Chain(new Place(instrument, day)).walk(links, Optional.of(certificateNo), knownAt);
    }

    private Chain walk(Links links, Optional<String> certificate, Instant knownAt) {
        List<Place> level = List.of(start);
        for (int depth = 1; !level.isEmpty(); depth++) {
            learn(links, level, knownAt);
            List<Place> next = new ArrayList<>();
            for (Place place : level) {
                List<Link> all = known.getOrDefault(place.node(), List.of());
                List<Link> taken = depth == 1 && certificate.isPresent()
                        ? all.stream()
                                .filter(link -> link.isOf(certificate.get()))
                                .toList()
                        : inForce(all, place.day());
                next.addAll(climb(place, taken, depth));
            }
            level = next.stream().distinct().toList();
        }
        return this;
    }

    private List<Place> climb(Place place, List<Link> taken, int depth) {
        List<Step> steps =
                taken.stream().map(link -> new Step(link, place.day(), depth)).toList();
        above.put(place, steps);
        return steps.stream()
                .filter(step -> step.link().parent() != null)
                .map(step -> new Place(step.link().parent(), step.dayAbove()))
                .filter(upper -> !above.containsKey(upper))
                .toList();
    }

    private void learn(Links links, List<Place> level, Instant knownAt) {
        List<String> unknown = level.stream()
                .map(Place::node)
                .filter(node -> !known.containsKey(node))
                .distinct()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        unknown.forEach(node -> known.put(node, new ArrayList<>()));
        links.above(unknown).stream()
                .filter(link -> link.knownAt(knownAt))
                .forEach(link -> known.get(link.child()).add(link));
    }

    /** The latest certificate valid on that day with every upper standard it names, and what needs no certificate. */
    private static List<Link> inForce(List<Link> ofOneChild, LocalDate day) {
        List<Link> valid = ofOneChild.stream().filter(link -> link.covers(day)).toList();
        Optional<Link> latest = valid.stream()
                .filter(link -> link.kind() == LinkKind.CALIBRATION)
                .reduce((one, other) -> other.isAfter(one) ? other : one);
        List<Link> proved = valid.stream()
                .filter(link -> link.kind() == LinkKind.CALIBRATION
                        ? latest.filter(newest -> link.isOf(newest.certificateNo()))
                                .isPresent()
                        : link.kind() != LinkKind.EXPECTED)
                .sorted(Comparator.comparingLong(Link::id))
                .toList();
        return proved.isEmpty() ? valid : proved;
    }

    public Place start() {
        return start;
    }

    /** Every node and day that the chain comes to, from below upwards. */
    public Set<Place> places() {
        return above.keySet();
    }

    public List<Step> above(Place place) {
        return above.getOrDefault(place, List.of());
    }

    /** From below upwards. */
    public List<Step> steps() {
        return above.values().stream().flatMap(List::stream).toList();
    }

    /** Every step above a node that was known at the moment, in force on the day or not. */
    List<Link> known(String node) {
        return known.getOrDefault(node, List.of());
    }

    /** Whether the chain passes the node on a day of that window. */
    public boolean passes(Window window) {
        return above.keySet().stream()
                .anyMatch(place -> place.node().equals(window.node()) && window.contains(place.day()));
    }
}
