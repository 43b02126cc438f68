package cn.metrology.lims.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.ChangePolicy;
import cn.metrology.lims.procedure.PolicyOwner;
import cn.metrology.lims.procedure.PolicyType;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyParameterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final StaffId MANAGER = new StaffId("jishu");

    private final PolicyParameter turnaround = parameter(PolicyType.WHOLE, false, null, "20");

    @Test
    void workIsJudgedByTheValueOfItsDay() {
        change(turnaround, "15", LocalDate.of(2027, 1, 1), 1);
        assertThat(value(turnaround, LocalDate.of(2026, 12, 31))).isEqualTo("20");
        assertThat(value(turnaround, LocalDate.of(2027, 1, 1))).isEqualTo("15");
        assertThat(turnaround.values()).extracting(PolicyValue::value).containsExactly("15", "20");
    }

    @Test
    void ofTwoDecisionsForOneDayTheLaterHolds() {
        change(turnaround, "15", TODAY, 1);
        change(turnaround, "18", TODAY, 2);
        assertThat(value(turnaround, TODAY)).isEqualTo("18");
    }

    @Test
    void thePastIsNotRewritten() {
        refuses(CatalogueError.POLICY_BACKDATED, () -> change(turnaround, "15", TODAY.minusDays(1), 1));
    }

    @Test
    void lawIsNotPolicy() {
        PolicyParameter law = parameter(PolicyType.FLAG, true, null, "true");
        refuses(CatalogueError.POLICY_FIXED, () -> change(law, "false", TODAY, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "WHOLE, 12, true", "WHOLE, 1.5, false", "WHOLE, -1, false", "NUMBER, 1.5, true", "NUMBER, 1e5, false",
        "FLAG, true, true", "FLAG, yes, false", "LIST, '', true", "TEXT, '', false", "TEXT, life+6y, true"
    })
    void aValueFitsItsType(PolicyType type, String value, boolean accepted) {
        assertThat(type.accepts(value)).isEqualTo(accepted);
    }

    @Test
    void aChoiceTakesOneOfItsValues() {
        PolicyParameter choice = parameter(PolicyType.TEXT, false, "LARGER,BOTH", "LARGER");
        change(choice, "BOTH", TODAY, 1);
        refuses(CatalogueError.POLICY_VALUE_INVALID, () -> change(choice, "SMALLER", TODAY, 2));
    }

    private static PolicyParameter parameter(PolicyType type, boolean fixed, String allowed, String first) {
        return new PolicyParameter(
                new PolicyParameter.Definition(
                        "some.key", type, PolicyOwner.TECHNICAL, fixed, allowed, "某参数", "Some", "WF-07", "更稳妥"),
                new PolicyValue(
                        command(first, LocalDate.of(2000, 1, 1)), new StaffId("starter"), Instant.ofEpochSecond(0)));
    }

    private static void change(PolicyParameter parameter, String value, LocalDate from, long second) {
        ChangePolicy command = command(value, from);
        parameter.change(command, new PolicyValue(command, MANAGER, Instant.ofEpochSecond(second)), TODAY);
    }

    private static ChangePolicy command(String value, LocalDate from) {
        return new ChangePolicy("some.key", 0, value, from, "所长办公会", "试验");
    }

    private static String value(PolicyParameter parameter, LocalDate day) {
        return parameter.on(day).orElseThrow().value();
    }

    private static void refuses(CatalogueError expected, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(expected));
    }
}
