package cn.metrology.lims.traceability.model;

import cn.metrology.lims.traceability.LinkKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that rests on a node while a window lasts (TR-09): the node's own days, and the certificates that were
 * made against it, directly or through others.
 */
public record Reach(Window own, Set<Issued> certificates) {
    /** A certificate of an instrument; every result that used its values is reached. */
    public record Issued(String instrument, String certificateNo) {}

    public Reach {
        certificates = new LinkedHashSet<>(certificates);
    }

    public static Reach of(Links links, Window start, Instant knownAt) {
        Set<Issued> issued = new LinkedHashSet<>();
        Set<Window> seen = new HashSet<>(Set.of(start));
        List<Window> level = List.of(start);
        while (!level.isEmpty()) {
            List<Window> next = new ArrayList<>();
            for (Found found : below(links, level, knownAt)) {
                if (found.link.kind() == LinkKind.CALIBRATION) {
                    issued.add(new Issued(found.link.child(), found.link.certificateNo()));
                }
                found.days.stream().filter(seen::add).forEach(next::add);
            }
            level = next;
        }
        return new Reach(start, issued);
    }

    /** A link that hangs on a window of its upper end, with the days on which the lower end rests on it. */
    private record Found(Link link, List<Window> days) {}

    private static List<Found> below(Links links, List<Window> level, Instant knownAt) {
        Map<String, List<Window>> windows = level.stream().collect(Collectors.groupingBy(Window::node));
        List<Link> down = known(links.below(windows.keySet()), knownAt);
        Set<String> calibrated = down.stream()
                .filter(link -> link.kind() == LinkKind.CALIBRATION)
                .map(Link::child)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, List<Link>> siblings = calibrated.isEmpty()
                ? Map.of()
                : known(links.above(calibrated), knownAt).stream().collect(Collectors.groupingBy(Link::child));
        List<Found> found = new ArrayList<>();
        for (Link link : down) {
            for (Window window : windows.get(link.parent())) {
                rests(link, window, siblings.getOrDefault(link.child(), List.of()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Found> rests(Link link, Window window, List<Link> siblings) {
        if (link.kind() != LinkKind.CALIBRATION) {
            return window.within(link.child(), link.madeOn(), link.validTo())
                    .map(days -> new Found(link, List.of(days)));
        }
        return window.contains(link.madeOn())
                ? Optional.of(new Found(link, inForce(link, siblings)))
                : Optional.empty();
    }

    /** The days on which this certificate and no later one is in force. */
    private static List<Window> inForce(Link link, List<Link> siblings) {
        List<Window> days = List.of(new Window(link.child(), link.madeOn(), link.validTo()));
        for (Link later : siblings) {
            if (later.kind() == LinkKind.CALIBRATION && later.isAfter(link) && !later.isOf(link.certificateNo())) {
                days = days.stream().flatMap(one -> one.without(later).stream()).toList();
            }
        }
        return days;
    }

    private static List<Link> known(List<Link> links, Instant at) {
        return links.stream()
                .filter(link -> link.kind() != LinkKind.EXPECTED && link.knownAt(at))
                .toList();
    }
}
