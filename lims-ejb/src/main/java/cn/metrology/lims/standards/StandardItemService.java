package cn.metrology.lims.standards;

import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.CatalogueService;
import cn.metrology.lims.standards.model.Standards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Which items of the catalogue are worked with a standard: what its examination certificate names (MS-01). */
@Stateless
public class StandardItemService {
    private Standards standards;
    private CatalogueService catalogue;

    protected StandardItemService() {} // container proxy

    @Inject
    public StandardItemService(Standards standards, CatalogueService catalogue) {
        this.standards = standards;
        this.catalogue = catalogue;
    }

    /** From now on the standard is offered for the item, after those that serve it already. */
    @RolesAllowed(Right.STANDARD_CONFIRM)
    public void serve(String standardCode, String itemCode) {
        if (standards.standard(standardCode).isEmpty()) {
            throw new BusinessException(StandardsError.STANDARD_NOT_FOUND, standardCode);
        }
        catalogue.require(itemCode);
        standards.link(standardCode, itemCode, standards.serving(itemCode).size());
    }
}
