package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Phrase;
import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.measurement.StandardUsed;
import cn.metrology.lims.people.AuthorisationService;
import cn.metrology.lims.people.Duty;
import cn.metrology.lims.procedure.CmcService;
import cn.metrology.lims.procedure.ScopeQuestion;
import cn.metrology.lims.procedure.ScopeService;
import cn.metrology.lims.procedure.ScopeStage;
import cn.metrology.lims.reception.ItemView;
import cn.metrology.lims.standards.CandidateView;
import cn.metrology.lims.standards.StandardService;
import cn.metrology.lims.traceability.ChainService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Everything that must hold before a document may be issued (flows 3, approve and issue). Refuses with the first that does not. */
@ApplicationScoped
class IssueGuard {
    private AuthorisationService authorisations;
    private StandardService standards;
    private ScopeService scope;
    private CmcService capabilities;
    private ChainService chains;

    protected IssueGuard() {} // container proxy

    @Inject
    IssueGuard(
            AuthorisationService authorisations,
            StandardService standards,
            ScopeService scope,
            CmcService capabilities,
            ChainService chains) {
        this.authorisations = authorisations;
        this.standards = standards;
        this.scope = scope;
        this.capabilities = capabilities;
        this.chains = chains;
    }

    void require(RecordView record, StaffId approver, LocalDate today) {
        ItemView item = record.item();
        requireAuthorised(item, approver, today);
        LocalDate measuredOn = record.conditions().measuredOn();
        requireScope(record, measuredOn);
        if (!today.equals(measuredOn)) {
            requireScope(record, today);
        }
        record.standards().forEach(used -> requireStandard(used, measuredOn, item));
        requireChains(record, measuredOn);
        if (!record.method().unconfirmed().isEmpty()) {
            throw new BusinessException(
                    CertificateError.PROCEDURE_UNCONFIRMED,
                    record.method().procedureNumber(),
                    String.join("；", record.method().unconfirmed()));
        }
        requireCapability(record, today);
    }

    /** UN-10: nothing smaller than the authorised capability at the point is reported. */
    private void requireCapability(RecordView record, LocalDate day) {
        capabilities
                .shortfall(record.item().itemCode(), record.results().budgets(), day)
                .ifPresent(one -> {
                    throw new BusinessException(
                            CertificateError.BELOW_CMC, one.label(), one.expanded(), one.cmc(), one.unit());
                });
    }

    /** Who signs an amendment is authorised for the field, free of conflicts, and neither measured nor checked (WF-12). */
    void requireSignatory(RecordView record, StaffId signatory, LocalDate today) {
        requireAuthorised(record.item(), signatory, today);
        if (signatory.value().equals(record.performer().id())
                || signatory.value().equals(record.checker().id())) {
            throw new BusinessException(CertificateError.SIGNATORY_INVOLVED, record.worksheetNumber());
        }
    }

    private void requireAuthorised(ItemView item, StaffId signatory, LocalDate today) {
        authorisations.require(new AuthorisationService.Question(
                signatory, item.itemCode(), item.serviceKind(), Duty.SIGN, item.site(), today));
        authorisations.requireNoConflict(signatory, item.clientNumber());
    }

    /** WF-03: asked a third time, for the day of work and for today. */
    private void requireScope(RecordView record, LocalDate day) {
        ItemView item = record.item();
        scope.require(
                new ScopeQuestion(
                        item.itemCode(),
                        item.serviceKind(),
                        item.rangeMin(),
                        item.rangeMax(),
                        item.unit(),
                        item.accuracyClass(),
                        item.methodEdition(),
                        item.site(),
                        day),
                ScopeStage.ISSUE,
                record.worksheetNumber());
    }

    /** TR-03: valid on the day the measurement was made, as far as is known today. */
    private void requireStandard(StandardUsed used, LocalDate measuredOn, ItemView item) {
        boolean valid = standards
                .onDay(used.instrumentNumber(), measuredOn, item.site())
                .map(CandidateView::usable)
                .orElse(false);
        if (!valid) {
            throw new BusinessException(
                    CertificateError.STANDARD_NOT_VALID, used.name(), used.instrumentNumber(), measuredOn);
        }
    }

    /** TR-02: the chain of every standard reaches the SI on the day of the measurement, as far as is known today. */
    private void requireChains(RecordView record, LocalDate measuredOn) {
        List<String> used =
                record.standards().stream().map(StandardUsed::instrumentNumber).toList();
        chains.breaks(used, measuredOn).values().stream()
                .flatMap(List::stream)
                .findFirst()
                .ifPresent(one -> {
                    throw new BusinessException(
                            CertificateError.CHAIN_BROKEN, new Phrase(one.kind().key(), one.args()));
                });
    }
}
