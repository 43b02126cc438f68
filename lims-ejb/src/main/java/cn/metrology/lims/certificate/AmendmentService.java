package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.Amendment;
import cn.metrology.lims.certificate.model.Amendments;
import cn.metrology.lims.certificate.model.Certificate;
import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.certificate.model.Certificates;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.SignatureMeaning;
import cn.metrology.lims.identity.Signatures;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.kernel.Sha256;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;

/** CT-12: after issue a document is supplemented or replaced, each time reviewed and signed by a second person. */
@Stateless
public class AmendmentService {
    private Certificates certificates;
    private Amendments amendments;
    private AmendedRecords records;
    private DocumentPress press;
    private IssueGuard guard;
    private CurrentUser user;
    private NumberSeries numbers;
    private Signatures signatures;
    private IssuedChain chain;
    private CertificateViews views;
    private CertificateReach reach;
    private Reason reason;
    private Clock clock;

    protected AmendmentService() {} // container proxy

    @Inject
    public AmendmentService(
            Certificates certificates, Amendments amendments, AmendedRecords records, CurrentUser user, Clock clock) {
        this.certificates = certificates;
        this.amendments = amendments;
        this.records = records;
        this.user = user;
        this.clock = clock;
    }

    @Inject
    void issuing(
            DocumentPress press, IssueGuard guard, NumberSeries numbers, Signatures signatures, IssuedChain chain) {
        this.chain = chain;
        this.press = press;
        this.guard = guard;
        this.numbers = numbers;
        this.signatures = signatures;
    }

    @Inject
    void showing(CertificateViews views, CertificateReach reach, Reason reason) {
        this.views = views;
        this.reach = reach;
        this.reason = reason;
    }

    /** Readings and verdict stay what they are (CT-14): only who and what the document names can be corrected. */
    @RolesAllowed(Right.CERTIFICATE_AMEND)
    public AmendmentView propose(@NotNull @Valid ProposeAmendment command, int seenVersion) {
        reason.of(command.reason());
        Certificate original = own(new CertificateNumber(command.certificate()));
        certificates.require(original.number(), seenVersion).requireAmendable();
        if (amendments.of(original.number()).stream().anyMatch(one -> one.status() == AmendmentStatus.PROPOSED)) {
            throw new BusinessException(CertificateError.AMENDMENT_OPEN, original.number());
        }
        int year = Institute.today(clock).getYear();
        Amendment.Proposal proposal = new Amendment.Proposal(
                AmendmentNumber.of(original.site(), year, numbers.next("amendment/" + original.site(), year)),
                original.number(),
                command.reason(),
                user.id(),
                clock.instant());
        Amendment amendment = command.kind() == AmendmentKind.SUPPLEMENT
                ? Amendment.supplement(proposal, command.content())
                : Amendment.replacement(proposal, wanted(command), records.asIssued(original));
        amendments.add(amendment);
        amendments.flush();
        return view(amendment, original);
    }

    private static Corrections wanted(ProposeAmendment command) {
        return command.corrections() == null ? Corrections.NONE : command.corrections();
    }

    /** The second person signs: the new document exists, and of a replacement the old one no longer counts. */
    @RolesAllowed(Right.CERTIFICATE_ISSUE)
    public AmendmentView issue(@NotNull AmendmentNumber number, int seenVersion, String password) {
        Amendment amendment = seen(number, seenVersion);
        Certificate original = own(amendment.certificate());
        amendment.requireSignableBy(user.id());
        original.requireAmendable();
        reason.of(amendment.reason());
        DocumentPress.Copy copy = records.copy(original, amendment);
        guard.requireSignatory(copy.record(), user.id(), Institute.today(clock));
        signatures.sign(
                SignatureMeaning.AMENDED, number.value(), amendment.version(), Sha256.of(copy.data()), password);
        Certificate issued = press.print(copy);
        amendment.issued(issued.number(), user.id(), clock.instant());
        if (amendment.kind() == AmendmentKind.REPLACEMENT) {
            original.replaceBy(issued.number(), user.id(), amendment.reason());
        }
        certificates.add(issued);
        certificates.flush();
        chain.keep(issued, copy.record());
        return view(amendment, original);
    }

    @RolesAllowed(Right.CERTIFICATE_AMEND)
    public AmendmentView decline(@NotNull AmendmentNumber number, int seenVersion, String because) {
        reason.of(because);
        Amendment amendment = seen(number, seenVersion);
        amendment.decline(because, user.id(), clock.instant());
        amendments.flush();
        return view(amendment);
    }

    /** What would be issued, as a draft (CT-07). */
    @RolesAllowed({Right.CERTIFICATE_AMEND, Right.CERTIFICATE_ISSUE})
    public byte[] preview(@NotNull AmendmentNumber number) {
        Amendment amendment = found(number);
        return press.draft(records.copy(own(amendment.certificate()), amendment));
    }

    @RolesAllowed(Right.CERTIFICATE_READ)
    public AmendmentView find(@NotNull AmendmentNumber number) {
        return view(found(number));
    }

    @RolesAllowed(Right.CERTIFICATE_READ)
    public List<AmendmentView> of(@NotNull CertificateNumber certificate) {
        Certificate original = own(certificate);
        return amendments.of(certificate).stream()
                .map(amendment -> view(amendment, original))
                .toList();
    }

    /** Those that wait for a second person. */
    @RolesAllowed({Right.CERTIFICATE_AMEND, Right.CERTIFICATE_ISSUE})
    public List<AmendmentView> open() {
        return amendments.open(user.sites()).stream().map(this::view).toList();
    }

    /** What a replacement could correct, as it was issued. */
    @RolesAllowed(Right.CERTIFICATE_AMEND)
    public Corrections asIssued(@NotNull CertificateNumber certificate) {
        return records.asIssued(own(certificate));
    }

    private AmendmentView view(Amendment amendment) {
        return view(amendment, own(amendment.certificate()));
    }

    private AmendmentView view(Amendment amendment, Certificate original) {
        return views.of(amendment, records.changes(original, amendment));
    }

    private Amendment found(AmendmentNumber number) {
        return amendments
                .find(number)
                .orElseThrow(() -> new BusinessException(CertificateError.AMENDMENT_NOT_FOUND, number));
    }

    private Amendment seen(AmendmentNumber number, int seenVersion) {
        Amendment amendment = found(number);
        own(amendment.certificate());
        if (amendment.version() != seenVersion) {
            throw new BusinessException(CertificateError.AMENDMENT_CHANGED, number);
        }
        return amendment;
    }

    /** Another site's document is not found, not forbidden (house 8). */
    private Certificate own(CertificateNumber number) {
        return certificates
                .find(number)
                .filter(reach::covers)
                .orElseThrow(() -> new BusinessException(CertificateError.CERTIFICATE_NOT_FOUND, number));
    }
}
