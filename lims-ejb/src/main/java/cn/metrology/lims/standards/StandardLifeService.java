package cn.metrology.lims.standards;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.SignatureMeaning;
import cn.metrology.lims.identity.Signatures;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.standards.model.MeasurementStandard;
import cn.metrology.lims.standards.model.StandardEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The life of a measurement standard: registered, set up, examined, changed, suspended, resumed, withdrawn (flows 5). */
@Stateless
public class StandardLifeService {
    private static final String ENTERPRISE_SERIES = "QB";
    private static final String BRANCH_SERIES = "SB";

    private Archive archive;
    private Dossiers dossiers;
    private Signatures signatures;
    private CurrentUser user;
    private Reason reason;
    private Clock clock;

    protected StandardLifeService() {} // container proxy

    @Inject
    public StandardLifeService(
            Archive archive, Dossiers dossiers, Signatures signatures, CurrentUser user, Reason reason, Clock clock) {
        this.archive = archive;
        this.dossiers = dossiers;
        this.signatures = signatures;
        this.user = user;
        this.reason = reason;
        this.clock = clock;
    }

    /** MS-18: the branch's standards are records of their own; those of enterprises are kept for the register only. */
    @RolesAllowed(Right.STANDARD_EDIT)
    public StandardDetails register(@Valid RegisterStandard command) {
        if (command.kind() == StandardKind.ENTERPRISE
                && (command.owner() == null || command.owner().isBlank())) {
            throw new BusinessException(StandardsError.OWNER_MISSING);
        }
        if (!user.sites().contains(command.site())) {
            throw new BusinessException(StandardsError.FOREIGN_SITE, command.site());
        }
        String series = command.kind() == StandardKind.ENTERPRISE ? ENTERPRISE_SERIES : BRANCH_SERIES;
        return archive.added(new MeasurementStandard(archive.holdings().number(command.site(), series), command));
    }

    @RolesAllowed(Right.STANDARD_EDIT)
    public StandardDetails setUp(@Valid SetUpStandard command) {
        MeasurementStandard standard = archive.holdings().standard(command.code(), command.seenVersion());
        standard.setUp(command);
        return archive.kept(standard);
    }

    /** A step of its life. What the rules ask for first is asked here, in words. */
    @RolesAllowed(Right.STANDARD_CONFIRM)
    public StandardDetails act(@Valid ActOnStandard command) {
        reason.of(command.because());
        MeasurementStandard standard = archive.holdings().standard(command.code(), command.seenVersion());
        List<ReadinessGap> gaps = dossiers.readiness(standard).forbidding(command.act());
        if (!gaps.isEmpty()) {
            throw new BusinessException(StandardsError.NOT_READY, standard.code(), gaps.get(0), gaps.size());
        }
        standard.act(command.act());
        LocalDate today = Institute.today(clock);
        if (command.act().signed()) {
            sign(standard, command.act().name() + "|" + command.because(), command.password());
        }
        archive.remember(StandardEvent.of(
                standard, command.act(), today, command.because().strip(), user.id()));
        return archive.kept(standard);
    }

    @RolesAllowed(Right.STANDARD_CONFIRM)
    public StandardDetails pass(@Valid PassExamination command) {
        MeasurementStandard standard = archive.holdings().standard(command.code(), command.seenVersion());
        standard.pass(command);
        sign(standard, command.certificateNo() + "|" + command.validUntil(), command.password());
        archive.remember(StandardEvent.of(standard, command, user.id()));
        return archive.kept(standard);
    }

    /** MS-16: the change is written down; an essential one also opens the re-examination. */
    @RolesAllowed(Right.STANDARD_CONFIRM)
    public StandardDetails change(@Valid ChangeStandard command) {
        reason.of(command.what());
        if (command.changedOn().isAfter(Institute.today(clock))) {
            throw new BusinessException(StandardsError.DAY_IN_FUTURE, command.changedOn());
        }
        MeasurementStandard standard = archive.holdings().standard(command.code(), command.seenVersion());
        if (command.kind().consequence(command.essential()) == ChangeConsequence.RE_EXAMINATION) {
            standard.changedEssentially();
        }
        archive.remember(StandardEvent.of(standard, command, user.id()));
        return archive.kept(standard);
    }

    @RolesAllowed(Right.STANDARD_READ)
    public StandardDetails find(String code) {
        return archive.details(archive.holdings().standard(code));
    }

    private void sign(MeasurementStandard standard, String what, String password) {
        signatures.sign(
                SignatureMeaning.CONFIRMED,
                standard.code(),
                standard.version(),
                Sha256.of(standard.code() + "|" + what),
                password);
    }
}
