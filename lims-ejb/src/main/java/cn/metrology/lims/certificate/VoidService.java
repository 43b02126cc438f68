package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.certificate.model.VoidNumber;
import cn.metrology.lims.certificate.model.VoidNumbers;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.StaffNames;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Reason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;

/** CT-10: every number that no document carries is found and explained; none is closed up. */
@Stateless
public class VoidService {
    private VoidNumbers numbers;
    private StaffNames names;
    private CurrentUser user;
    private Reason reason;
    private Clock clock;

    protected VoidService() {} // container proxy

    @Inject
    public VoidService(VoidNumbers numbers, StaffNames names, CurrentUser user, Reason reason, Clock clock) {
        this.numbers = numbers;
        this.names = names;
        this.user = user;
        this.reason = reason;
        this.clock = clock;
    }

    @RolesAllowed(Right.QUALITY_DECIDE)
    public VoidView explain(@NotNull @Valid ExplainGap command) {
        reason.of(command.reason());
        GapNumber number = new GapNumber(command.number());
        if (!numbers.gaps().contains(number)) {
            throw new BusinessException(CertificateError.GAP_NOT_FOUND, number);
        }
        VoidNumber entry = new VoidNumber(number, command.reason(), user.id(), clock.instant());
        numbers.add(entry);
        return view(entry);
    }

    /** Numbers below the last one drawn that neither a document nor the void list has. */
    @RolesAllowed(Right.QUALITY_READ)
    public List<GapNumber> gaps() {
        return numbers.gaps();
    }

    @RolesAllowed(Right.QUALITY_READ)
    public List<VoidView> all() {
        return numbers.all().stream().map(this::view).toList();
    }

    private VoidView view(VoidNumber entry) {
        return new VoidView(
                entry.number().value(),
                entry.reason(),
                names.of(entry.voidedBy()).orElse(entry.voidedBy().value()),
                entry.voidedAt());
    }
}
