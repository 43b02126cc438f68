package cn.metrology.lims.traceability.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Csv;
import cn.metrology.lims.standards.model.StandardRow;
import cn.metrology.lims.traceability.LinkKind;
import cn.metrology.lims.traceability.NodeKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The graph of the starter data: 46 standards, what each is expected to rest on, national standards and SI units. */
final class StarterGraph implements Links {
    static final Instant LOADED = Instant.parse("2026-11-25T00:00:00Z");
    private static final StaffId BY = new StaffId("system");

    final List<StandardRow> standards =
            rows("/starter/standards.csv").stream().map(StandardRow::read).toList();
    final Map<String, Facts> facts = new LinkedHashMap<>();
    final List<Link> links = new ArrayList<>();

    StarterGraph() {
        Stream.concat(
                        rows("/starter/national-standards.csv").stream().map(StarterNode::national),
                        rows("/starter/upper-standards.csv").stream().map(StarterNode::upper))
                .forEach(this::add);
        standards.forEach(row -> facts.put(row.code(), Facts.own(row.code(), NodeKind.STANDARD, row.nameZh())));
        Map<String, String> codes =
                facts.values().stream().collect(Collectors.toMap(Facts::name, Facts::code, (one, other) -> one));
        standards.forEach(row -> link(LinkKind.EXPECTED, row.code(), codes.get(row.upperStandard())));
    }

    private void add(StarterNode node) {
        var view = node.entity(BY, LOADED).view();
        Set<String> fields = view.fields().stream().map(Enum::name).collect(Collectors.toSet());
        facts.put(
                view.code(),
                new Facts(
                        view.code(),
                        view.kind(),
                        view.nameZh(),
                        view.laboratory(),
                        view.accreditation(),
                        view.accreditedUntil(),
                        fields));
        if (view.tracesTo() != null) {
            link(LinkKind.VOUCHED, view.code(), view.tracesTo());
        }
    }

    private void link(LinkKind kind, String child, String parent) {
        LocalDate always = TraceLink.ALWAYS;
        links.add(new Link(links.size(), kind, child, parent, "", "", always, null, true, LOADED, null));
    }

    @Override
    public List<Link> above(Collection<String> children) {
        return links.stream().filter(link -> children.contains(link.child())).toList();
    }

    @Override
    public List<Link> below(Collection<String> parents) {
        return links.stream().filter(link -> parents.contains(link.parent())).toList();
    }

    private static List<Map<String, String>> rows(String resource) {
        try (InputStream in = StarterGraph.class.getResourceAsStream(resource)) {
            return Csv.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
