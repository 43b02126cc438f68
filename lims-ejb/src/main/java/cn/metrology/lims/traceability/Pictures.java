package cn.metrology.lims.traceability;

import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.InstrumentEntry;
import cn.metrology.lims.standards.StandardEntry;
import cn.metrology.lims.standards.StandardsDirectory;
import cn.metrology.lims.traceability.model.Links;
import cn.metrology.lims.traceability.model.Reach;
import cn.metrology.lims.traceability.model.Results;
import cn.metrology.lims.traceability.model.UpperStandard;
import cn.metrology.lims.traceability.model.UpperStandards;
import cn.metrology.lims.traceability.model.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws chains with what the registers know of their nodes. */
@ApplicationScoped
class Pictures {
    private Links links;
    private Results results;
    private StandardsDirectory directory;
    private UpperStandards register;

    protected Pictures() {} // container proxy

    @Inject
    Pictures(Links links, Results results, StandardsDirectory directory, UpperStandards register) {
        this.links = links;
        this.results = results;
        this.directory = directory;
        this.register = register;
    }

    Chains question() {
        return new Chains(links, results, directory);
    }

    GraphView ofInstrument(InstrumentEntry instrument, LocalDate day, Instant knownAt, Set<Site> sites) {
        Chains question = question();
        Drawing drawing = new Drawing(day, question.facts());
        drawing.add(question.instrument(instrument.number(), day, knownAt));
        count(drawing, List.of(instrument), day, sites);
        return drawing.view(instrument.number(), knownAt, this::figures);
    }

    GraphView ofStandards(String subject, List<StandardEntry> all, LocalDate day, Instant knownAt, Set<Site> sites) {
        Chains question = question();
        Drawing drawing = new Drawing(day, question.facts());
        for (StandardEntry standard : all) {
            drawing.add(question.standard(standard, day, knownAt));
            count(drawing, directory.instrumentsOf(standard.code()), day, sites);
        }
        return drawing.view(subject, knownAt, this::figures);
    }

    GraphView ofDocument(String certificateNo, List<UseRow> uses, Instant knownAt) {
        Chains question = question();
        LocalDate day = uses.get(0).usedOn();
        Drawing drawing = new Drawing(day, question.facts());
        uses.forEach(use -> drawing.add(question.result(use, knownAt)));
        drawing.document(certificateNo, uses.get(0).clientName(), day, uses);
        return drawing.view(certificateNo, knownAt, this::figures);
    }

    private void count(Drawing drawing, List<InstrumentEntry> instruments, LocalDate day, Set<Site> sites) {
        for (InstrumentEntry one : instruments) {
            Window year = new Window(one.number(), day.minusYears(1).plusDays(1), day);
            drawing.count(one.number(), results.count(new Reach(year, Set.of()), sites));
        }
    }

    private String[] figures(String code, NodeKind kind) {
        Optional<String[]> figures = switch (kind) {
            case INSTRUMENT -> directory.instrument(code).map(one -> new String[] {one.range(), one.accuracy()});
            case STANDARD -> directory.standard(code).map(one -> new String[] {one.range(), one.accuracy()});
            default ->
                register.current(code).map(UpperStandard::view).map(one -> new String[] {one.range(), one.accuracy()});
        };
        return figures.orElse(new String[2]);
    }
}
