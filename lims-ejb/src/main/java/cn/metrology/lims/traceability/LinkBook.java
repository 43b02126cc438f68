package cn.metrology.lims.traceability;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.standards.CalibrationAccepted;
import cn.metrology.lims.standards.CalibrationView;
import cn.metrology.lims.standards.InstrumentEntry;
import cn.metrology.lims.standards.StandardEntry;
import cn.metrology.lims.standards.StandardsDirectory;
import cn.metrology.lims.traceability.model.TraceLink;
import cn.metrology.lims.traceability.model.UpperStandard;
import cn.metrology.lims.traceability.model.UpperStandards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps the steps of the chain in line with the certificates that were accepted. */
@ApplicationScoped
class LinkBook {
    static final StaffId SYSTEM = new StaffId("system");

    private UpperStandards register;
    private StandardsDirectory directory;
    private Clock clock;

    protected LinkBook() {} // container proxy

    @Inject
    LinkBook(UpperStandards register, StandardsDirectory directory, Clock clock) {
        this.register = register;
        this.directory = directory;
        this.clock = clock;
    }

    /** An accepted certificate is a step of the chain from now on (TR-04). */
    void on(@Observes CalibrationAccepted accepted) {
        directory.instrument(accepted.instrumentNumber()).ifPresent(instrument -> {
            StandardEntry standard =
                    directory.standard(instrument.standardCode()).orElseThrow();
            instrument.accepted().stream()
                    .filter(one -> one.certificateNo().equals(accepted.certificateNo()))
                    .forEach(one -> add(standard, instrument, one));
            member(instrument);
        });
    }

    /** Steps for everything accepted that has none yet, and what is still expected of each standard. */
    void complete() {
        for (StandardEntry standard : directory.standards()) {
            expected(standard).ifPresent(upper -> add(LinkKind.EXPECTED, standard.code(), upper));
            for (InstrumentEntry instrument : directory.instrumentsOf(standard.code())) {
                instrument.accepted().stream()
                        .filter(one -> !register.hasCalibration(instrument.number(), one.certificateNo()))
                        .forEach(one -> add(standard, instrument, one));
                if (!instrument.accepted().isEmpty()) {
                    member(instrument);
                }
            }
        }
        register.flush();
    }

    /** Certificates of an unknown upper standard, looked at again now that more is known. */
    void resolve() {
        for (TraceLink link : register.unresolved()) {
            directory
                    .instrument(link.child())
                    .flatMap(one -> directory.standard(one.standardCode()))
                    .flatMap(standard -> upper(standard, link.laboratory()))
                    .ifPresent(upper -> register.add(link.against(upper, SYSTEM, clock.instant())));
        }
        register.flush();
    }

    private void member(InstrumentEntry instrument) {
        add(LinkKind.MEMBER, instrument.standardCode(), instrument.number());
    }

    private void add(LinkKind kind, String child, String parent) {
        if (!register.hasLink(child, parent)) {
            register.add(TraceLink.undated(kind, child, parent, SYSTEM, clock.instant()));
        }
    }

    private void add(StandardEntry standard, InstrumentEntry instrument, CalibrationView paper) {
        register.add(TraceLink.calibration(
                instrument.number(),
                upper(standard, paper.institute()).orElse(null),
                new TraceLink.Paper(
                        paper.certificateNo(),
                        paper.institute(),
                        paper.calibratedOn(),
                        paper.dueOn(),
                        uncertaintyStated(instrument, paper)),
                new StaffId(paper.confirmedBy()),
                clock.instant()));
    }

    /** Each value with its U and k; a certificate without values states a class or a maximum permissible error. */
    private static boolean uncertaintyStated(InstrumentEntry instrument, CalibrationView paper) {
        boolean classed =
                instrument.accuracy() != null && !instrument.accuracy().isBlank();
        return paper.points().isEmpty()
                ? classed
                : paper.points().stream().allMatch(point -> point.uncertainty() != null && point.k() != null);
    }

    /** The standard the verification system names, where this laboratory keeps it: the institute's own, or one outside. */
    private Optional<String> upper(StandardEntry standard, String laboratory) {
        return laboratory.equals(StandardsDirectory.INSTITUTE)
                ? own(standard)
                : outside(standard).stream()
                        .filter(one -> laboratory.equals(one.laboratory()))
                        .map(UpperStandard::code)
                        .findFirst();
    }

    private Optional<String> expected(StandardEntry standard) {
        return own(standard)
                .or(() -> outside(standard).stream().map(UpperStandard::code).findFirst());
    }

    private Optional<String> own(StandardEntry standard) {
        return directory.standards().stream()
                .filter(one -> one.nameZh().equals(standard.upperStandard()))
                .map(StandardEntry::code)
                .findFirst();
    }

    private List<UpperStandard> outside(StandardEntry standard) {
        return register.all().stream()
                .filter(one -> one.nameZh().equals(standard.upperStandard()))
                .toList();
    }
}
