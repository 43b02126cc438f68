package cn.metrology.lims.traceability.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several chains of one question share their upper part: each node is looked up once. */
public final class RememberedLinks implements Links {
    private final Links links;
    private final Map<String, List<Link>> known = new HashMap<>();

    public RememberedLinks(Links links) {
        this.links = links;
    }

    @Override
    public List<Link> above(Collection<String> children) {
        List<String> unknown = children.stream()
                .filter(child -> !known.containsKey(child))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(child -> known.put(child, new ArrayList<>()));
            links.above(unknown).forEach(link -> known.get(link.child()).add(link));
        }
        return children.stream()
                .distinct()
                .flatMap(child -> known.get(child).stream())
                .toList();
    }

    @Override
    public List<Link> below(Collection<String> parents) {
        return links.below(parents);
    }
}
