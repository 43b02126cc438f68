package cn.metrology.lims.procedure;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.procedure.model.MandatoryEntry;
import cn.metrology.lims.procedure.model.Registers;
import cn.metrology.lims.procedure.model.Regulation;
import cn.metrology.lims.procedure.model.VerificationScheme;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The registers beside the catalogue: regulations, the mandatory catalogue, the verification schemes. */
@Stateless
public class RegisterService {
    private Registers registers;
    private CurrentUser user;
    private Clock clock;

    /** For the container's proxy. */
    protected RegisterService() {}

    @Inject
    public RegisterService(Registers registers, CurrentUser user, Clock clock) {
        this.registers = registers;
        this.user = user;
        this.clock = clock;
    }

    @PermitAll
    public List<RegulationView> regulations() {
        LocalDate today = Institute.today(clock);
        return registers.regulations().stream()
                .map(regulation -> CatalogueViews.of(regulation, today))
                .toList();
    }

    @PermitAll
    public Optional<RegulationView> regulation(String number) {
        LocalDate today = Institute.today(clock);
        return registers.regulation(number).map(regulation -> CatalogueViews.of(regulation, today));
    }

    /** WF-20: may this edition be used for work on that day? Unknown editions may not. */
    @PermitAll
    public boolean inForce(String number, LocalDate day) {
        return registers
                .regulation(number)
                .map(regulation -> regulation.inForceOn(day))
                .orElse(false);
    }

    @PermitAll
    public List<MandatoryEntryView> mandatory() {
        return registers.mandatory().stream().map(CatalogueViews::of).toList();
    }

    @PermitAll
    public List<VerificationSchemeView> schemes() {
        return registers.schemes().stream().map(CatalogueViews::of).toList();
    }

    @RolesAllowed(Right.CATALOGUE_CONFIRM)
    public RegulationView confirmRegulation(@Valid ConfirmRegulation command) {
        Regulation regulation = registers.requireRegulation(command.number(), command.seenVersion());
        regulation.confirm(
                command.inForceFrom(), command.inForceUntil(), command.supersededBy(), user.id(), clock.instant());
        registers.flush();
        return CatalogueViews.of(regulation, Institute.today(clock));
    }

    @RolesAllowed(Right.CATALOGUE_CONFIRM)
    public MandatoryEntryView confirmMandatory(String category, int seenVersion) {
        MandatoryEntry entry = registers.requireMandatory(category, seenVersion);
        entry.confirm(user.id(), clock.instant());
        registers.flush();
        return CatalogueViews.of(entry);
    }

    @RolesAllowed(Right.CATALOGUE_CONFIRM)
    public VerificationSchemeView confirmScheme(String number, int seenVersion) {
        VerificationScheme scheme = registers.requireScheme(number, seenVersion);
        scheme.confirm(user.id(), clock.instant());
        registers.flush();
        return CatalogueViews.of(scheme);
    }
}
