package cn.metrology.lims.traceability.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days, both ends included, on which something counts for a node; {@code to} is null where there is no end. */
public record Window(String node, LocalDate from, LocalDate to) {
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    Optional<Window> within(String other, LocalDate first, LocalDate last) {
        LocalDate begin = first.isAfter(from) ? first : from;
        LocalDate end = earlier(to, last);
        return end != null && end.isBefore(begin) ? Optional.empty() : Optional.of(new Window(other, begin, end));
    }

    /** What is left of these days without those of the link. */
    List<Window> without(Link taken) {
        List<Window> left = new ArrayList<>();
        if (taken.madeOn().isAfter(from)) {
            within(node, from, taken.madeOn().minusDays(1)).ifPresent(left::add);
        }
        if (taken.validTo() != null) {
            within(node, taken.validTo().plusDays(1), null).ifPresent(left::add);
        }
        return left;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
