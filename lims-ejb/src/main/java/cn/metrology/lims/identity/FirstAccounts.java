package cn.metrology.lims.identity;

import cn.metrology.lims.identity.model.Account;
import cn.metrology.lims.identity.model.Accounts;
import cn.metrology.lims.identity.model.AuditorGrant;
import cn.metrology.lims.identity.model.AuditorGrants;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Setting;
import cn.metrology.lims.kernel.Site;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;

/**
 * The accounts of the first start: those of the demonstration institute when it is wanted, otherwise one administrator
 * with a password that is printed once and has to be replaced at the first sign-in.
 */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigrator")
public class FirstAccounts {
    private static final Logger LOG = Logger.getLogger(FirstAccounts.class.getName());
    private static final StaffId ADMINISTRATOR = new StaffId("admin");

    @Inject
    private Accounts accounts;

    @Inject
    private AuditorGrants grants;

    @Inject
    private Clock clock;

    @PostConstruct
    void open() {
        boolean first = accounts.isEmpty();
        if (first && Setting.DEMO.isOn()) {
            DemonstrationAccount.all().forEach(this::openDemonstration);
        } else if (first) {
            openAdministrator();
        }
        if (Setting.DEMO.isOn()) {
            letTheAuditorIn();
        }
    }

    private void openDemonstration(DemonstrationAccount wanted) {
        Account account = new Account(wanted.username(), wanted.name(), wanted.site(), clock.instant());
        account.grant(wanted.roles(), wanted.clientNumber());
        account.choosePassword(DemonstrationAccount.PASSWORD);
        accounts.add(account);
    }

    private void openAdministrator() {
        String password = AccountService.temporaryPassword();
        Account account = new Account(ADMINISTRATOR, "系统管理员", Site.PINGXIANG, clock.instant());
        account.grant(Set.of(Role.AD), null);
        account.resetPassword(password);
        accounts.add(account);
        LOG.warning(() -> "First start: sign in as 'admin' with the one-time password " + password
                + " and choose another one. It is not shown again.");
    }

    /** The demonstration auditor's grant is renewed at a start, so that a demonstration of last month still shows. */
    private void letTheAuditorIn() {
        LocalDate today = Institute.today(clock);
        List<Account> managers = accounts.holding(Role.QM);
        if (managers.isEmpty()) {
            return;
        }
        accounts.holding(Role.AU).stream()
                .filter(auditor -> grants.current(auditor.username(), today).isEmpty())
                .forEach(auditor -> {
                    AuditorGrant grant = new AuditorGrant(
                            auditor.username(), "年度监督评审(演示)", managers.get(0).username(), clock.instant());
                    grant.validFor(
                            today, today.plusDays(Setting.AUDITOR_DAYS.number() - 1L), Setting.AUDITOR_DAYS.number());
                    grant.covering(today.minusYears(1), today.plusYears(1), Set.of(Site.PINGXIANG), Set.of());
                    grants.add(grant);
                });
    }
}
