package cn.metrology.lims.quality;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.SignatureMeaning;
import cn.metrology.lims.identity.Signatures;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.quality.model.ImpactRun;
import cn.metrology.lims.quality.model.Impacts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;

/** Impact analysis of a standard that proved wrong (TR-09), from the finding to the last answer of a client. */
@Stateless
public class ImpactService {
    private Impacts impacts;
    private ImpactViews views;
    private TouchedDocuments touched;
    private Verdicts verdicts;
    private CurrentUser user;
    private Clock clock;
    private NumberSeries numbers;
    private Signatures signatures;
    private Reason reason;
    private QualityPapers papers;

    protected ImpactService() {} // container proxy

    @Inject
    public ImpactService(
            Impacts impacts,
            ImpactViews views,
            TouchedDocuments touched,
            Verdicts verdicts,
            CurrentUser user,
            Clock clock) {
        this.impacts = impacts;
        this.views = views;
        this.touched = touched;
        this.verdicts = verdicts;
        this.user = user;
        this.clock = clock;
    }

    @Inject
    void tools(NumberSeries series, Signatures book, Reason because, QualityPapers printer) {
        this.numbers = series;
        this.signatures = book;
        this.reason = because;
        this.papers = printer;
    }

    /** Lists every document touched, with the question whether the error mattered answered by the engine. */
    @RolesAllowed(Right.QUALITY_DECIDE)
    public ImpactView open(@Valid OpenImpact said) {
        reason.of(said.facts());
        int year = Institute.today(clock).getYear();
        String number = "YX%d-%04d".formatted(year, numbers.next("YX", year));
        ImpactRun run = new ImpactRun(number, said, user.id(), clock.instant());
        touched.of(said).forEach(run::touch);
        impacts.add(run);
        impacts.flush();
        return views.of(run);
    }

    /** Every document not yet decided goes under review at once (flows 9, contain); the public page says 复核中. */
    @RolesAllowed(Right.QUALITY_DECIDE)
    public ImpactView freeze(String number, int seenVersion) {
        ImpactRun run = impacts.require(number, seenVersion);
        run.requireOpen();
        verdicts.freeze(run);
        impacts.flush();
        return views.of(run);
    }

    @RolesAllowed(Right.QUALITY_DECIDE)
    public ImpactView decide(@Valid DecideImpact said) {
        reason.of(said.reason());
        ImpactRun run = impacts.require(said.run(), said.seenVersion());
        verdicts.decide(run, said);
        impacts.flush();
        return views.of(run);
    }

    /** A letter to each client with a document that is not simply kept. */
    @RolesAllowed(Right.QUALITY_DECIDE)
    public ImpactView tell(String number, int seenVersion) {
        ImpactRun run = impacts.require(number, seenVersion);
        run.requireOpen();
        verdicts.tell(run);
        impacts.flush();
        return views.of(run);
    }

    /** A later good check lifts the marks of undecided documents, but only where no other failure covers them. */
    @RolesAllowed(Right.QUALITY_DECIDE)
    public ImpactView lift(String number, int seenVersion, String evidence) {
        reason.of(evidence);
        ImpactRun run = impacts.require(number, seenVersion);
        verdicts.lift(run, evidence.strip());
        impacts.flush();
        return views.of(run);
    }

    /** Signed when every document is decided, every recall finished and every client told. */
    @RolesAllowed(Right.QUALITY_DECIDE)
    public ImpactView close(String number, int seenVersion, String evidence, String password) {
        reason.of(evidence);
        ImpactRun run = impacts.require(number, seenVersion);
        run.close(evidence.strip(), user.id(), clock.instant());
        ImpactView view = views.of(run);
        verdicts.requireFinished(run, view);
        signatures.sign(
                SignatureMeaning.RELEASED,
                number,
                seenVersion,
                Sha256.of(view.lines().toString()),
                password);
        impacts.flush();
        return views.of(run);
    }

    @RolesAllowed(Right.QUALITY_READ)
    public Page<ImpactRow> page(PageRequest request) {
        return impacts.page(request).map(ImpactRun::row);
    }

    @RolesAllowed(Right.QUALITY_READ)
    public ImpactView find(String number) {
        return views.of(require(number));
    }

    @RolesAllowed(Right.QUALITY_READ)
    public byte[] paper(String number) {
        return papers.analysis(find(number));
    }

    /** The last day on which the node was proved good before that day, to begin with. */
    @RolesAllowed(Right.QUALITY_READ)
    public LocalDate lastGood(String node, LocalDate before) {
        return touched.lastGood(node, before);
    }

    private ImpactRun require(String number) {
        return impacts.find(number).orElseThrow(() -> new BusinessException(QualityError.IMPACT_NOT_FOUND, number));
    }
}
