package cn.metrology.lims.identity;

import cn.metrology.lims.identity.model.Account;
import cn.metrology.lims.identity.model.Accounts;
import cn.metrology.lims.identity.model.AuditorGrant;
import cn.metrology.lims.identity.model.AuditorGrants;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Setting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** AC-07: auditors look for a limited time at an agreed part of the records, and only there. */
@Stateless
public class AuditorGrantService {
    private AuditorGrants grants;
    private Accounts accounts;
    private CurrentUser user;
    private Clock clock;

    protected AuditorGrantService() {} // container proxy

    @Inject
    public AuditorGrantService(AuditorGrants grants, Accounts accounts, CurrentUser user, Clock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.user = user;
        this.clock = clock;
    }

    @RolesAllowed(Right.AUDITOR_GRANT)
    public GrantView grant(@Valid GrantAuditor command) {
        StaffId auditor = new StaffId(command.auditor());
        Account account = accounts.find(auditor)
                .orElseThrow(() -> new BusinessException(IdentityError.ACCOUNT_NOT_FOUND, auditor));
        if (!account.roles().contains(Role.AU)) {
            throw new BusinessException(IdentityError.NOT_AN_AUDITOR, auditor);
        }
        AuditorGrant grant = new AuditorGrant(auditor, command.purpose(), user.id(), clock.instant());
        grant.validFor(command.access().from(), command.access().to(), Setting.AUDITOR_DAYS.number());
        GrantAuditor.Records records = command.records();
        grant.covering(records.from(), records.to(), records.sites(), records.standards());
        grants.add(grant);
        return GrantView.of(grant, today());
    }

    @RolesAllowed(Right.AUDITOR_GRANT)
    public GrantView end(String number) {
        AuditorGrant grant =
                grants.find(number).orElseThrow(() -> new BusinessException(IdentityError.GRANT_NOT_FOUND, number));
        grant.end(clock.instant());
        return GrantView.of(grant, today());
    }

    @RolesAllowed(Right.AUDITOR_GRANT)
    public List<GrantView> all() {
        return grants.all().stream().map(grant -> GrantView.of(grant, today())).toList();
    }

    /** Whom a grant can be given to. */
    @RolesAllowed(Right.AUDITOR_GRANT)
    public List<String> auditors() {
        return accounts.holding(Role.AU).stream()
                .map(account -> account.username().value())
                .toList();
    }

    private LocalDate today() {
        return Institute.today(clock);
    }
}
