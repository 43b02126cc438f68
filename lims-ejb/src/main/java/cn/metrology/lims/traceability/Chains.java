package cn.metrology.lims.traceability;

import cn.metrology.lims.standards.InstrumentEntry;
import cn.metrology.lims.standards.StandardEntry;
import cn.metrology.lims.standards.StandardsDirectory;
import cn.metrology.lims.traceability.model.BreakFinder;
import cn.metrology.lims.traceability.model.Chain;
import cn.metrology.lims.traceability.model.Facts;
import cn.metrology.lims.traceability.model.Links;
import cn.metrology.lims.traceability.model.Place;
import cn.metrology.lims.traceability.model.RememberedLinks;
import cn.metrology.lims.traceability.model.Results;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chains of one question with everything known of their nodes. */
final class Chains {
    private final Links links;
    private final Results results;
    private final StandardsDirectory directory;
    private final Map<String, Facts> facts = new HashMap<>();

    Chains(Links links, Results results, StandardsDirectory directory) {
        this.links = new RememberedLinks(links);
        this.results = results;
        this.directory = directory;
    }

    /** A chain and what breaks it. */
    record Judged(Chain chain, List<ChainBreak> breaks) {}

    Judged instrument(String number, LocalDate day, Instant knownAt) {
        return judged(Chain.of(links, number, day, knownAt), fieldOf(number), knownAt);
    }

    Judged result(UseRow use, Instant knownAt) {
        Chain chain = Chain.of(links, use.instrumentNumber(), use.calibrationNo(), use.usedOn(), knownAt);
        return judged(chain, fieldOf(use.instrumentNumber()), knownAt);
    }

    Judged standard(StandardEntry standard, LocalDate day, Instant knownAt) {
        return judged(Chain.of(links, standard.code(), day, knownAt), standard.field(), knownAt);
    }

    private Judged judged(Chain chain, String field, Instant knownAt) {
        learn(chain, knownAt);
        return new Judged(chain, BreakFinder.find(chain, facts, field));
    }

    private String fieldOf(String instrument) {
        return directory
                .instrument(instrument)
                .flatMap(one -> directory.standard(one.standardCode()))
                .map(StandardEntry::field)
                .orElse("");
    }

    Map<String, Facts> facts() {
        return facts;
    }

    private void learn(Chain chain, Instant knownAt) {
        List<String> unknown = chain.places().stream()
                .map(Place::node)
                .filter(node -> !facts.containsKey(node))
                .distinct()
                .toList();
        facts.putAll(results.facts(unknown, knownAt));
        List<String> own = new ArrayList<>(unknown);
        own.removeAll(facts.keySet());
        own.forEach(node -> own(node).ifPresent(one -> facts.put(node, one)));
    }

    private Optional<Facts> own(String node) {
        Optional<InstrumentEntry> instrument = directory.instrument(node);
        return instrument.isPresent()
                ? instrument.map(one -> Facts.own(node, NodeKind.INSTRUMENT, one.name()))
                : directory.standard(node).map(one -> Facts.own(node, NodeKind.STANDARD, one.nameZh()));
    }
}
