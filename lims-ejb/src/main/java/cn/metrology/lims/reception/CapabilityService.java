package cn.metrology.lims.reception;

import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.CatalogueService;
import cn.metrology.lims.procedure.ScopeAnswer;
import cn.metrology.lims.procedure.ScopeQuestion;
import cn.metrology.lims.procedure.ScopeService;
import cn.metrology.lims.procedure.TestItemView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;

/** Answers what can be promised, without promising it. */
@Stateless
public class CapabilityService {
    private CatalogueService catalogue;
    private ScopeService scope;
    private Turnaround turnaround;
    private Clock clock;

    protected CapabilityService() {}

    @Inject
    public CapabilityService(CatalogueService catalogue, ScopeService scope, Turnaround turnaround, Clock clock) {
        this.catalogue = catalogue;
        this.scope = scope;
        this.turnaround = turnaround;
        this.clock = clock;
    }

    @RolesAllowed({Right.ORDER_EDIT, Right.ORDER_READ, Right.PORTAL_USE})
    public CapabilityAnswer ask(@NotNull @Valid CapabilityQuestion question) {
        TestItemView entry = catalogue.require(question.itemCode());
        LocalDate today = Institute.today(clock);
        ScopeAnswer answer = scope.check(new ScopeQuestion(
                question.itemCode(),
                question.serviceKind(),
                question.rangeMin(),
                question.rangeMax(),
                question.unit(),
                question.accuracyClass(),
                entry.regulationNo(),
                question.site(),
                today));
        boolean mandatory = entry.mandatory() && question.mandatoryPurpose() != MandatoryPurpose.NONE;
        return new CapabilityAnswer(
                answer.covered(),
                entry.regulationNo(),
                answer.failures(),
                answer.offers(),
                answer.confirmed(),
                mandatory,
                mandatory && question.serviceKind() != ServiceKind.VERIFICATION,
                turnaround.on(today).of(mandatory, today));
    }
}
