package cn.metrology.lims.reception;

import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.CatalogueService;
import cn.metrology.lims.procedure.RegisterService;
import cn.metrology.lims.procedure.ScopeAnswer;
import cn.metrology.lims.procedure.ScopeQuestion;
import cn.metrology.lims.procedure.ScopeService;
import cn.metrology.lims.procedure.TestItemView;
import cn.metrology.lims.reception.model.UsualPurpose;
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
    private RegisterService registers;
    private ScopeService scope;
    private Turnaround turnaround;
    private Clock clock;

    protected CapabilityService() {}

    @Inject
    public CapabilityService(
            CatalogueService catalogue,
            RegisterService registers,
            ScopeService scope,
            Turnaround turnaround,
            Clock clock) {
        this.catalogue = catalogue;
        this.registers = registers;
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

    /**
     * The purpose that the mandatory catalogue names first for an item: proposed at the counter, decided by the client
     * (MV-01). None for an item outside the catalogue.
     */
    @RolesAllowed({Right.ORDER_EDIT, Right.ORDER_READ, Right.PORTAL_USE})
    public MandatoryPurpose usualPurpose(@NotNull String itemCode) {
        TestItemView entry = catalogue.require(itemCode);
        if (!entry.mandatory()) {
            return MandatoryPurpose.NONE;
        }
        return registers.mandatory().stream()
                .filter(category -> category.category().equals(entry.mandatoryCategory()))
                .map(category -> UsualPurpose.in(category.scope()))
                .findFirst()
                .orElse(MandatoryPurpose.NONE);
    }
}
