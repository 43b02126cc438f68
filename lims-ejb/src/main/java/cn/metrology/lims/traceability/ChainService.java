package cn.metrology.lims.traceability;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.standards.StandardEntry;
import cn.metrology.lims.standards.StandardsDirectory;
import cn.metrology.lims.traceability.model.Links;
import cn.metrology.lims.traceability.model.Reach;
import cn.metrology.lims.traceability.model.Results;
import cn.metrology.lims.traceability.model.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks the chain: up from a document, an instrument, a standard or a field, and down to what rests on a node. */
@Stateless
public class ChainService {
    private Pictures pictures;
    private Results results;
    private Links links;
    private StandardsDirectory directory;
    private CurrentUser user;
    private Clock clock;

    protected ChainService() {} // container proxy

    @Inject
    public ChainService(
            Pictures pictures,
            Results results,
            Links links,
            StandardsDirectory directory,
            CurrentUser user,
            Clock clock) {
        this.pictures = pictures;
        this.results = results;
        this.links = links;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
    }

    /** What forbids the use of each of these instruments on a day, besides what the instrument's own register says. */
    @RolesAllowed({Right.STANDARD_READ, Right.TASK_READ})
    public Map<String, List<ChainBreak>> breaks(Collection<String> instruments, LocalDate day) {
        Chains question = pictures.question();
        Map<String, List<ChainBreak>> breaks = new LinkedHashMap<>();
        for (String number : instruments) {
            breaks.put(
                    number,
                    question.instrument(number, day, clock.instant()).breaks().stream()
                            .filter(one -> one.kind().blocks())
                            .toList());
        }
        return breaks;
    }

    /** {@code knownAt} null: as known now, here and below. */
    @RolesAllowed(Right.STANDARD_READ)
    public GraphView ofInstrument(String number, LocalDate day, Instant knownAt) {
        return directory
                .instrument(number)
                .filter(one -> user.sites().contains(one.site()))
                .map(one -> pictures.ofInstrument(one, day, at(knownAt), user.sites()))
                .orElseThrow(() -> new BusinessException(TraceabilityError.NODE_NOT_FOUND, number));
    }

    @RolesAllowed(Right.STANDARD_READ)
    public GraphView ofStandard(String code, LocalDate day, Instant knownAt) {
        return directory
                .standard(code)
                .filter(one -> user.sites().contains(one.site()))
                .map(one -> pictures.ofStandards(code, List.of(one), day, at(knownAt), user.sites()))
                .orElseThrow(() -> new BusinessException(TraceabilityError.NODE_NOT_FOUND, code));
    }

    /** Every standard of a field in one picture. */
    @RolesAllowed(Right.STANDARD_READ)
    public GraphView ofField(MetrologyField field, LocalDate day, Instant knownAt) {
        Set<Site> sites = user.sites();
        List<StandardEntry> all = directory.standards().stream()
                .filter(one -> one.field().equals(field.name()) && sites.contains(one.site()))
                .toList();
        return pictures.ofStandards(field.name(), all, day, at(knownAt), sites);
    }

    /** The chain of a document as it was when it was issued. */
    @RolesAllowed({Right.CERTIFICATE_READ, Right.STANDARD_READ})
    public GraphView asIssued(String certificateNo) {
        List<UseRow> uses = own(certificateNo);
        return results.kept(certificateNo)
                .map(GraphJson::read)
                .orElseGet(() -> pictures.ofDocument(certificateNo, uses, clock.instant()));
    }

    /** The same document's chain as it is known at another moment. */
    @RolesAllowed({Right.CERTIFICATE_READ, Right.STANDARD_READ})
    public GraphView ofCertificate(String certificateNo, Instant knownAt) {
        return pictures.ofDocument(certificateNo, own(certificateNo), at(knownAt));
    }

    private Instant at(Instant knownAt) {
        return knownAt == null ? clock.instant() : knownAt;
    }

    /** Another site's document is not found, not forbidden (house 8). */
    private List<UseRow> own(String certificateNo) {
        Set<Site> sites = user.sites();
        List<UseRow> uses = results.ofCertificate(certificateNo).stream()
                .filter(use -> sites.contains(use.site()))
                .toList();
        if (uses.isEmpty()) {
            throw new BusinessException(TraceabilityError.CERTIFICATE_NOT_FOUND, certificateNo);
        }
        return uses;
    }

    /**
     * TR-09: the results whose chain passes the node in the period, one page after another; {@code after} is the id
     * of the last row that was read, or null.
     */
    @RolesAllowed(Right.CERTIFICATE_READ)
    public List<UseRow> touched(String node, LocalDate from, LocalDate to, Long after, int size) {
        UseRow last = after == null ? null : results.find(after).orElse(null);
        return results.page(reach(node, from, to), user.sites(), last, size);
    }

    @RolesAllowed(Right.CERTIFICATE_READ)
    public Touched howMany(String node, LocalDate from, LocalDate to) {
        return results.count(reach(node, from, to), user.sites());
    }

    private Reach reach(String node, LocalDate from, LocalDate to) {
        if (from == null || to == null || to.isBefore(from)) {
            throw new BusinessException(TraceabilityError.PERIOD_INVALID, from, to);
        }
        return Reach.of(links, new Window(node, from, to), clock.instant());
    }

    /** The legal day in Pingxiang. */
    @RolesAllowed({Right.CERTIFICATE_READ, Right.STANDARD_READ})
    public LocalDate today() {
        return Institute.today(clock);
    }
}
