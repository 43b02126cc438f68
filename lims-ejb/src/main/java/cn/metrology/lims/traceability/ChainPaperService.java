package cn.metrology.lims.traceability;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.standards.StandardEntry;
import cn.metrology.lims.standards.StandardsDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Chains on paper (量值溯源图, TR-01): drawn from the data, an A4 page each. */
@Stateless
public class ChainPaperService {
    private ChainService chains;
    private StandardsDirectory directory;
    private ChainRenderer renderer;
    private CurrentUser user;

    protected ChainPaperService() {} // container proxy

    @Inject
    public ChainPaperService(
            ChainService chains, StandardsDirectory directory, ChainRenderer renderer, CurrentUser user) {
        this.chains = chains;
        this.directory = directory;
        this.renderer = renderer;
        this.user = user;
    }

    @RolesAllowed({Right.CERTIFICATE_READ, Right.STANDARD_READ})
    public byte[] certificate(String number) {
        return renderer.render(List.of(chains.asIssued(number)));
    }

    @RolesAllowed(Right.STANDARD_READ)
    public byte[] standard(String code, LocalDate day) {
        return renderer.render(List.of(chains.ofStandard(code, day, null)));
    }

    @RolesAllowed(Right.STANDARD_READ)
    public byte[] instrument(String number, LocalDate day) {
        return renderer.render(List.of(chains.ofInstrument(number, day, null)));
    }

    /** A page for each standard of the field. */
    @RolesAllowed(Right.STANDARD_READ)
    public byte[] field(MetrologyField field, LocalDate day) {
        List<GraphView> pages = directory.standards().stream()
                .filter(one -> one.field().equals(field.name()) && user.sites().contains(one.site()))
                .map(StandardEntry::code)
                .map(code -> chains.ofStandard(code, day, null))
                .toList();
        return renderer.render(pages);
    }
}
