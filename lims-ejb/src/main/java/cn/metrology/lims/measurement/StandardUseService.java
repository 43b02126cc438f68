package cn.metrology.lims.measurement;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.measurement.model.StandardUses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What a measurement standard was used for (使用记录). */
@Stateless
public class StandardUseService {
    private StandardUses uses;
    private CurrentUser user;

    protected StandardUseService() {} // container proxy

    @Inject
    public StandardUseService(StandardUses uses, CurrentUser user) {
        this.uses = uses;
        this.user = user;
    }

    /** The newest first. */
    @RolesAllowed(Right.STANDARD_READ)
    public Page<StandardUseRow> page(String standardCode, PageRequest request) {
        return uses.of(standardCode, user.sites(), request);
    }
}
