package cn.metrology.lims.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The permission matrix of people.md 2, row by row: {@code x} may, {@code -} may not. */
class RoleTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/identity/rights-by-role.csv", useHeadersInDisplayName = true)
    void theMatrixHolds(
            String right,
            String rc,
            String te,
            String ch,
            String as,
            String ec,
            String tm,
            String qm,
            String cl,
            String au,
            String sv,
            String ad) {
        String[] expected = {rc, te, ch, as, ec, tm, qm, cl, au, sv, ad};
        Role[] roles = {
            Role.RC, Role.TE, Role.CH, Role.AS, Role.EC, Role.TM, Role.QM, Role.CL, Role.AU, Role.SV, Role.AD
        };
        for (int i = 0; i < roles.length; i++) {
            assertThat(roles[i].rights().contains(right))
                    .as(roles[i] + " " + right)
                    .isEqualTo("x".equals(expected[i]));
        }
    }

    @Test
    void theAdministratorTouchesNoBusinessData() {
        assertThat(Role.AD.rights())
                .containsExactlyInAnyOrder(Right.ACCOUNT_MANAGE, Right.AUDIT_VERIFY, Right.POLICY_READ);
    }

    @Test
    void theAuditorOnlyReads() {
        assertThat(Role.AU.rights()).allSatisfy(right -> assertThat(right).endsWith(".read"));
    }

    @Test
    void theMatrixNamesEveryRight() throws Exception {
        Set<String> rights = new TreeSet<>();
        for (Field field : Right.class.getFields()) {
            rights.add((String) field.get(null));
        }
        rights.remove(Right.ACCOUNT_OWN); // everybody's
        Set<String> granted = Arrays.stream(Role.values())
                .flatMap(role -> role.rights().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(granted).isEqualTo(rights);
        try (var lines = new BufferedReader(new InputStreamReader(
                RoleTest.class.getResourceAsStream("/identity/rights-by-role.csv"), StandardCharsets.UTF_8))) {
            Set<String> named = lines.lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named).isEqualTo(rights);
        }
    }
}
