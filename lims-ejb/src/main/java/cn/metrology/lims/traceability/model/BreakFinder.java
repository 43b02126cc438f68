package cn.metrology.lims.traceability.model;

import cn.metrology.lims.traceability.BreakKind;
import cn.metrology.lims.traceability.ChainBreak;
import cn.metrology.lims.traceability.LinkKind;
import cn.metrology.lims.traceability.NodeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for everything that breaks a chain (TR-02, TR-03), in the order from below upwards. */
public final class BreakFinder {
    private final Chain chain;
    private final Map<String, Facts> facts;
    private final String field;
    private final Set<ChainBreak> breaks = new LinkedHashSet<>();

    private BreakFinder(Chain chain, Map<String, Facts> facts, String field) {
        this.chain = chain;
        this.facts = facts;
        this.field = field;
    }

    /** {@code field} is the field of metrology the upper laboratory must be accredited in. */
    public static List<ChainBreak> find(Chain chain, Map<String, Facts> facts, String field) {
        BreakFinder finder = new BreakFinder(chain, facts, field);
        chain.places().forEach(finder::look);
        return List.copyOf(finder.breaks);
    }

    private void look(Place place) {
        Facts node = facts.getOrDefault(place.node(), Facts.own(place.node(), NodeKind.INSTRUMENT, place.node()));
        if (node.kind() == NodeKind.SI) {
            return;
        }
        if (node.kind() == NodeKind.UPPER) {
            laboratory(node, place.day());
        }
        List<Step> above = chain.above(place);
        if (above.isEmpty()) {
            nothingAbove(node, place.day());
        }
        above.forEach(step -> step(node, step.link()));
        gaps(node);
    }

    private void laboratory(Facts node, LocalDate day) {
        if (node.laboratory() == null || node.accreditation() == null || node.accreditedUntil() == null) {
            add(BreakKind.NOT_ACCREDITED, node, node.laboratory() == null ? "–" : node.laboratory());
        } else if (day.isAfter(node.accreditedUntil())) {
            add(
                    BreakKind.ACCREDITATION_EXPIRED,
                    node,
                    node.laboratory(),
                    node.accreditation(),
                    node.accreditedUntil().toString(),
                    day.toString());
        } else if (!node.fields().contains(field)) {
            add(BreakKind.OUT_OF_SCOPE, node, node.laboratory(), field);
        }
    }

    private void nothingAbove(Facts node, LocalDate day) {
        if (node.kind() != NodeKind.INSTRUMENT) {
            add(BreakKind.DEAD_END, node);
            return;
        }
        Optional<Link> last = chain.known(node.code()).stream()
                .filter(link -> !link.madeOn().isAfter(day))
                .max(Comparator.comparing(Link::madeOn));
        last.ifPresentOrElse(
                link -> add(
                        BreakKind.EXPIRED,
                        node,
                        link.certificateNo(),
                        link.validTo().toString(),
                        day.toString()),
                () -> add(BreakKind.NO_CERTIFICATE, node, day.toString()));
    }

    private void step(Facts node, Link link) {
        if (link.kind() == LinkKind.EXPECTED) {
            add(BreakKind.LINK_TO_SUPPLY, node, upperName(link));
        }
        if (link.kind() == LinkKind.CALIBRATION && link.parent() == null) {
            add(BreakKind.UPPER_UNKNOWN, node, link.certificateNo(), link.laboratory());
        }
        if (link.kind() == LinkKind.CALIBRATION && !link.uncertaintyStated()) {
            add(BreakKind.U_MISSING, node, link.certificateNo());
        }
    }

    private String upperName(Link link) {
        Facts upper = facts.get(link.parent());
        return upper == null ? String.valueOf(link.parent()) : upper.name();
    }

    /** Days between two certificates of one instrument that neither covers. */
    private void gaps(Facts node) {
        List<Link> certificates = new ArrayList<>(chain.known(node.code()).stream()
                .filter(link -> link.kind() == LinkKind.CALIBRATION && link.validTo() != null)
                .sorted(Comparator.comparing(Link::madeOn))
                .toList());
        LocalDate covered = null;
        for (Link link : certificates) {
            if (covered != null && link.madeOn().isAfter(covered.plusDays(1))) {
                add(
                        BreakKind.GAP,
                        node,
                        covered.plusDays(1).toString(),
                        link.madeOn().minusDays(1).toString());
            }
            covered = covered == null || link.validTo().isAfter(covered) ? link.validTo() : covered;
        }
    }

    private void add(BreakKind kind, Facts node, String... args) {
        List<String> all = new ArrayList<>(List.of(node.code(), node.name()));
        all.addAll(List.of(args));
        breaks.add(new ChainBreak(kind, node.code(), all));
    }
}
