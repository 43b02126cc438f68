package cn.metrology.lims.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.DefinitionDifference;
import cn.metrology.lims.procedure.DefinitionError;
import cn.metrology.lims.procedure.ProcedureStatus;
import cn.metrology.lims.procedure.UnconfirmedValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProcedureVersionTest {
    private static final StaffId ANN = new StaffId("ann");
    private static final StaffId BOB = new StaffId("bob");
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static final String TEXT = """
            {"procedure": "T1", "regulation": "JJF 1-2020", "titleZh": "示例", "service": "CALIBRATION", "items": ["MEC-001"],
             "values": [
               {"key": "mpe", "captionZh": "最大允许误差", "unit": "mm"},
               {"key": "span1", "captionZh": "常数", "figure": "1.50", "confirmed": false, "basis": "目录"},
               {"key": "points", "captionZh": "检定点", "numeric": false}],
             "grids": [{"key": "g", "captionZh": "表", "points": {"list": ["1"]},
               "columns": [{"key": "r", "captionZh": "读数"}, {"key": "e", "captionZh": "误差", "formula": "%s"}]}],
             "requirements": [{"key": "error", "captionZh": "误差", "grid": "g", "columns": ["e"], "around": "mpe"}]}
            """;

    private final ProcedureVersion version = new ProcedureVersion(TEXT.formatted("r-nominal"), 1, ANN);

    private static void refuses(DefinitionError code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void itsNumberNamesProcedureAndEdition() {
        assertThat(version.number()).isEqualTo("T1/1");
        assertThat(version.status()).isEqualTo(ProcedureStatus.DRAFT);
        assertThat(version.openValues()).isEqualTo(3);
    }

    @Test
    void theAuthorMayNotReview() {
        refuses(DefinitionError.REVIEWER_IS_AUTHOR, () -> version.review(ANN, NOW));
    }

    @Test
    void aDefinitionWithAnUndefinedNameIsNotReviewed() {
        ProcedureVersion faulty = new ProcedureVersion(TEXT.formatted("r-nominell"), 1, ANN);
        refuses(DefinitionError.DEFINITION_HAS_HOLES, () -> faulty.review(BOB, NOW));
    }

    @Test
    void fromDraftToWithdrawn() {
        refuses(DefinitionError.PROCEDURE_STATUS, () -> version.release(ANN, NOW, DAY));
        version.review(BOB, NOW);
        refuses(DefinitionError.PROCEDURE_STATUS, () -> version.rewrite(TEXT.formatted("r"), ANN));
        version.release(ANN, NOW, DAY);
        assertThat(version.inForceFrom()).contains(DAY);
        refuses(DefinitionError.WITHDRAWN_BEFORE_START, () -> version.withdraw(DAY.minusDays(1)));
        version.withdraw(DAY.plusDays(30));
        assertThat(version.status()).isEqualTo(ProcedureStatus.WITHDRAWN);
    }

    @Test
    void aDraftMayNotBecomeAnotherProcedure() {
        String other = TEXT.formatted("r").replace("\"T1\"", "\"T2\"");
        refuses(DefinitionError.ANOTHER_PROCEDURE, () -> version.rewrite(other, ANN));
    }

    @Test
    void anUnknownFigureMustComeWithItsConfirmation() {
        refuses(DefinitionError.VALUE_NEEDS_FIGURE, () -> version.confirm("mpe", null, "JJF 1 表1", BOB, NOW));
        version.confirm("mpe", new BigDecimal("0.020"), "JJF 1 表1", BOB, NOW);
        version.confirm("span1", null, "JJF 1 5.2", BOB, NOW);
        version.confirm("points", null, "JJF 1 7.1", BOB, NOW);
        assertThat(version.openValues()).isZero();
        assertThat(Procedure.read(version.confirmedDefinition()).unconfirmed()).isEmpty();
        assertThat(version.confirmedDefinition())
                .contains("\"figure\":\"0.020\"")
                .contains("\"figure\":\"1.50\"");
        refuses(DefinitionError.VALUE_ALREADY_CONFIRMED, () -> version.confirm("mpe", BigDecimal.ONE, "x", BOB, NOW));
        refuses(DefinitionError.VALUE_UNKNOWN, () -> version.confirm("nothing", BigDecimal.ONE, "x", BOB, NOW));
    }

    @Test
    void whatIsOpenIsListedWithItsProposal() {
        assertThat(Procedure.read(TEXT.formatted("r")).unconfirmed())
                .contains(
                        new UnconfirmedValue("mpe", "最大允许误差", "mm", null, "", true),
                        new UnconfirmedValue("span1", "常数", "", new BigDecimal("1.50"), "目录", true),
                        new UnconfirmedValue("points", "检定点", "", null, "", false));
    }

    @Test
    void differencesNameThePlace() {
        assertThat(Differences.between(TEXT.formatted("r"), TEXT.formatted("r-nominal")))
                .containsExactly(new DefinitionDifference("grids/g/columns/e/formula", "r", "r-nominal"));
    }

    @Test
    void aMisspeltMemberIsRefusedWithItsPlace() {
        String misspelt = TEXT.formatted("r").replace("\"around\"", "\"arround\"");
        assertThatThrownBy(() -> Procedure.read(misspelt))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.args())
                                .containsExactly("/requirements/0/arround", "UNKNOWN_MEMBER"));
    }
}
