package cn.metrology.lims.traceability;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.standards.InstrumentEntry;
import cn.metrology.lims.standards.StandardsDirectory;
import cn.metrology.lims.traceability.model.Chain;
import cn.metrology.lims.traceability.model.Links;
import cn.metrology.lims.traceability.model.TraceLink;
import cn.metrology.lims.traceability.model.UpperStandard;
import cn.metrology.lims.traceability.model.UpperStandards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The register of standards outside the institute, and against which of them a certificate was made. */
@Stateless
public class UpperStandardService {
    private UpperStandards register;
    private LinkBook book;
    private Links links;
    private StandardsDirectory directory;
    private NumberSeries numbers;
    private CurrentUser user;
    private Clock clock;

    protected UpperStandardService() {} // container proxy

    @Inject
    public UpperStandardService(
            UpperStandards register,
            LinkBook book,
            Links links,
            StandardsDirectory directory,
            CurrentUser user,
            Clock clock) {
        this.register = register;
        this.book = book;
        this.links = links;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
    }

    @Inject
    void numbering(NumberSeries series) {
        this.numbers = series;
    }

    /** A new standard, or the next revision of a known one: what was known stays known of the days before. */
    @RolesAllowed(Right.STANDARD_EDIT)
    public UpperView record(@Valid RecordUpper said) {
        UpperStandard upper = said.code() == null ? fresh(said) : revised(said);
        register.add(upper);
        register.flush();
        book.resolve();
        return upper.view();
    }

    private UpperStandard fresh(RecordUpper said) {
        requireAbove(said.tracesTo(), "");
        int year = Institute.today(clock).getYear();
        String code = "SJ%d-%04d".formatted(year, numbers.next("SJ", year));
        return new UpperStandard(code, NodeKind.UPPER, said, user.id(), clock.instant());
    }

    private UpperStandard revised(RecordUpper said) {
        UpperStandard before = require(said.code());
        if (before.kind() != NodeKind.UPPER) {
            throw new BusinessException(TraceabilityError.KEPT_BY_LAW, before.nameZh());
        }
        if (before.revision() != said.seenRevision()) {
            throw new BusinessException(TraceabilityError.UPPER_CHANGED, said.code());
        }
        requireAbove(said.tracesTo(), said.code());
        return before.revised(said, user.id(), clock.instant());
    }

    private void requireAbove(String upper, String code) {
        require(upper);
        LocalDate today = Institute.today(clock);
        requireNoCircle(Chain.of(links, upper, today, clock.instant()), code);
    }

    private static void requireNoCircle(Chain above, String node) {
        if (above.places().stream().anyMatch(place -> place.node().equals(node))) {
            throw new BusinessException(TraceabilityError.CIRCLE, node);
        }
    }

    /** Says which standard the certificate of an instrument was made against: one outside or one of the institute. */
    @RolesAllowed({Right.STANDARD_EDIT, Right.STANDARD_CONFIRM})
    public void name(String instrumentNumber, String certificateNo, String upper) {
        InstrumentEntry instrument = directory
                .instrument(instrumentNumber)
                .filter(one -> user.sites().contains(one.site()))
                .orElseThrow(() -> new BusinessException(TraceabilityError.NODE_NOT_FOUND, instrumentNumber));
        if (directory.standard(upper).isEmpty()) {
            require(upper);
        }
        Instant now = clock.instant();
        Chain above = Chain.of(links, upper, Institute.today(clock), now);
        requireNoCircle(above, instrumentNumber);
        requireNoCircle(above, instrument.standardCode());
        List<TraceLink> before = register.currentLinks(instrumentNumber, certificateNo);
        if (before.isEmpty()) {
            throw new BusinessException(TraceabilityError.LINK_NOT_FOUND, certificateNo, instrumentNumber);
        }
        before.forEach(link -> register.add(link.against(upper, user.id(), now)));
        register.flush();
    }

    @RolesAllowed(Right.STANDARD_READ)
    public Page<UpperView> page(PageRequest request) {
        return register.page(request).map(UpperStandard::view);
    }

    /** Where an upper standard can be traced to, or a certificate to: everything known now. */
    @RolesAllowed(Right.STANDARD_READ)
    public List<UpperView> all() {
        return register.all().stream().map(UpperStandard::view).toList();
    }

    @RolesAllowed(Right.STANDARD_READ)
    public UpperView find(String code) {
        return require(code).view();
    }

    private UpperStandard require(String code) {
        return register.current(code).orElseThrow(() -> new BusinessException(TraceabilityError.UPPER_NOT_FOUND, code));
    }
}
