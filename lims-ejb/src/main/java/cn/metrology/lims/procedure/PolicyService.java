package cn.metrology.lims.procedure;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.procedure.model.PolicyParameter;
import cn.metrology.lims.procedure.model.PolicyParameters;
import cn.metrology.lims.procedure.model.PolicyValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Shows and changes policy parameters (rules.md 16). A change has a source, a day and a reason, and never reaches back. */
@Stateless
public class PolicyService {
    private PolicyParameters parameters;
    private CurrentUser user;
    private Clock clock;
    private Reason reason;

    /** For the container's proxy. */
    protected PolicyService() {}

    @Inject
    public PolicyService(PolicyParameters parameters, CurrentUser user, Clock clock, Reason reason) {
        this.parameters = parameters;
        this.user = user;
        this.clock = clock;
        this.reason = reason;
    }

    @RolesAllowed(Right.POLICY_READ)
    public List<PolicyView> list() {
        LocalDate today = Institute.today(clock);
        return parameters.all().stream()
                .map(parameter -> CatalogueViews.of(parameter, today))
                .toList();
    }

    @RolesAllowed(Right.POLICY_READ)
    public PolicyView require(String key) {
        return parameters
                .find(key)
                .map(parameter -> CatalogueViews.of(parameter, Institute.today(clock)))
                .orElseThrow(() -> new BusinessException(CatalogueError.POLICY_NOT_FOUND, key));
    }

    @RolesAllowed(Right.POLICY_EDIT)
    public PolicyView change(@Valid ChangePolicy command) {
        reason.of(command.reason());
        PolicyParameter parameter = parameters.require(command.key(), command.seenVersion());
        if (!mayEdit(parameter.owner())) {
            throw new BusinessException(CatalogueError.POLICY_NOT_YOURS, command.key(), parameter.owner());
        }
        LocalDate today = Institute.today(clock);
        parameter.change(command, new PolicyValue(command, user.id(), clock.instant()), today);
        parameters.flush();
        return CatalogueViews.of(parameter, today);
    }

    /** people.md 2: the technical manager decides technical parameters, the quality manager those of quality. */
    @RolesAllowed(Right.POLICY_READ)
    public boolean mayEdit(PolicyOwner owner) {
        return user.may(Right.POLICY_EDIT)
                && user.may(owner == PolicyOwner.TECHNICAL ? Right.POLICY_TECHNICAL : Right.POLICY_QUALITY);
    }
}
