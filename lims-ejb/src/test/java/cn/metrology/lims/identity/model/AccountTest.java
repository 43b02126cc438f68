package cn.metrology.lims.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.identity.IdentityError;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.Role;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Site;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
    private final Account account = new Account(new StaffId("ann"), "安", Site.PINGXIANG, Instant.EPOCH);

    @ParameterizedTest
    @ValueSource(strings = {"A", "Ann", "1ann", "ann zhang", "a", "张伟"})
    void aNameToSignInWithIsPlain(String username) {
        refuses(
                IdentityError.USERNAME_MALFORMED,
                () -> new Account(new StaffId(username), "安", Site.PINGXIANG, Instant.EPOCH));
    }

    @Test
    void aPersonMayHoldSeveralRoles() {
        account.grant(Set.of(Role.TE, Role.CH), null);
        assertThat(account.rights()).contains(Right.WORKSHEET_WORK, Right.WORKSHEET_CHECK);
    }

    @Test
    void aClientHoldsNoRoleInTheInstitute() {
        refuses(IdentityError.EXTERNAL_ROLE_MIXED, () -> account.grant(Set.of(Role.CL, Role.TE), "C000001"));
        refuses(IdentityError.EXTERNAL_ROLE_MIXED, () -> account.grant(Set.of(Role.AU, Role.QM), null));
    }

    @Test
    void aClientBelongsToAnOrganisation() {
        refuses(IdentityError.CLIENT_NUMBER_MISSING, () -> account.grant(Set.of(Role.CL), " "));
        account.grant(Set.of(Role.CL), "C000001");
        assertThat(account.clientNumber()).contains("C000001");
    }

    @Test
    void nobodyIsWithoutARole() {
        refuses(IdentityError.ROLES_MISSING, () -> account.grant(Set.of(), null));
    }

    @Test
    void theBranchSeesTheBranchWhateverTheRole() {
        Account branch = new Account(new StaffId("wu"), "吴", Site.LIANHUA, Instant.EPOCH);
        branch.grant(Set.of(Role.QM), null);
        assertThat(branch.seesAllSites()).isFalse();
        account.grant(Set.of(Role.QM), null);
        assertThat(account.seesAllSites()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short-1", "onlyletters", "1234567890", "ann-ann-2026"})
    void aWeakPasswordIsRefused(String password) {
        assertThatThrownBy(() -> account.choosePassword(password)).isInstanceOf(BusinessException.class);
    }

    @Test
    void aTemporaryPasswordIsDueAndMayNotStay() {
        account.resetPassword("Temporary-1");
        String stamp = account.stamp();
        assertThat(account.isPasswordChangeDue()).isTrue();
        refuses(IdentityError.PASSWORD_UNCHANGED, () -> account.choosePassword("Temporary-1"));
        account.choosePassword("My-own-2026!");
        assertThat(account.isPasswordChangeDue()).isFalse();
        assertThat(account.stamp()).isNotEqualTo(stamp);
    }

    private static void refuses(IdentityError code, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
