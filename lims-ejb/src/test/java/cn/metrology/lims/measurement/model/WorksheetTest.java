package cn.metrology.lims.measurement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.EntryKey;
import cn.metrology.lims.measurement.TaskNumber;
import cn.metrology.lims.measurement.WorksheetNumber;
import cn.metrology.lims.measurement.WorksheetStatus;
import cn.metrology.lims.procedure.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WorksheetTest {
    private static final Signer ANN = person("ann");
    private static final Signer BEN = person("ben");
    private static final Signer CAI = person("cai");
    private static final Signer DAN = person("dan");
    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final Duration HOUR = Duration.ofMinutes(60);
    private static final EntryKey CELL = new EntryKey("ind/3/up_after");

    private final Worksheet sheet = new Worksheet(
            new WorksheetNumber("W2026-000001"),
            new TaskNumber("RW2026-000001"),
            new Basis(
                    new Basis.Thing("YP2026-000001", "MEC-001"),
                    new Basis.Method("JJG52-2013/1", 1),
                    Site.PINGXIANG,
                    NOON,
                    LocalDate.of(2026, 11, 24)),
            ANN);

    @Test
    void aFirstValueIsSavedDigitForDigit() {
        Written written = write(ANN, CELL, "1.20", "");

        assertThat(written.result()).isEqualTo(Written.Result.SAVED);
        assertThat(sheet.current().get(CELL).amount()).contains(new BigDecimal("1.20"));
    }

    @Test
    void theSecondOfTwoPeopleInOneCellIsToldWhatStandsAndNothingIsOverwritten() {
        sheet.admit(BEN.id(), BEN.name(), ANN.id());
        write(ANN, CELL, "0.41", "");

        Written second = write(BEN, CELL, "0.42", "");

        assertThat(second.result()).isEqualTo(Written.Result.CONFLICT);
        assertThat(second.standing().text()).isEqualTo("0.41");
        assertThat(second.standing().by()).isEqualTo(ANN.id());
        assertThat(sheet.current().get(CELL).text()).isEqualTo("0.41");
    }

    @Test
    void differentCellsOfTwoPeopleMerge() {
        sheet.admit(BEN.id(), BEN.name(), ANN.id());
        write(ANN, CELL, "0.41", "");

        Written second = write(BEN, new EntryKey("ind/4/up_after"), "0.80", "");

        assertThat(second.result()).isEqualTo(Written.Result.SAVED);
        assertThat(sheet.current()).hasSize(2);
    }

    @Test
    void aCorrectionNeedsAReason() {
        write(ANN, CELL, "0.41", "");

        assertThat(write(ANN, CELL, "0.42", "0.41").result()).isEqualTo(Written.Result.REASON_NEEDED);
        assertThat(sheet.current().get(CELL).text()).isEqualTo("0.41");
    }

    @Test
    void aCorrectionKeepsTheOldValueWithWhoAndWhy() {
        write(ANN, CELL, "0.41", "");
        correct(ANN, "0.42", "0.41", "读数错误");

        List<Entry> versions = sheet.corrected().get(CELL);

        assertThat(versions).extracting(Entry::text).containsExactly("0.41", "0.42");
        assertThat(versions.get(1).reason()).contains("读数错误");
        assertThat(sheet.current().get(CELL).sequence()).isEqualTo(2);
    }

    @Test
    void clearingACellIsACorrectionToo() {
        write(ANN, CELL, "0.41", "");

        assertThat(write(ANN, CELL, "", "0.41").result()).isEqualTo(Written.Result.REASON_NEEDED);
        correct(ANN, "", "0.41", "未测");
        assertThat(sheet.current().get(CELL).amount()).isEmpty();
    }

    @Test
    void zerosAtTheEndMakeAnotherValue() {
        write(ANN, CELL, "1.2", "");

        assertThat(write(ANN, CELL, "1.20", "1.2").result()).isEqualTo(Written.Result.REASON_NEEDED);
    }

    @Test
    void theSameCommandTwiceWritesOnce() {
        Writing wish = wish(ANN, CELL, "", NOON, Writing.Reasons.NONE);
        sheet.write(wish, observed("0.41"), HOUR);

        assertThat(sheet.write(wish, observed("0.41"), HOUR).result()).isEqualTo(Written.Result.SAVED);
        assertThat(sheet.current().get(CELL).sequence()).isEqualTo(1);
    }

    @Test
    void aLateEntryNeedsAReason() {
        Writing late = wish(ANN, CELL, "", NOON.minus(Duration.ofMinutes(61)), Writing.Reasons.NONE);
        Writing explained = wish(ANN, CELL, "", NOON.minus(Duration.ofMinutes(61)), new Writing.Reasons(null, "连接中断"));

        assertThat(sheet.write(late, observed("0.41"), HOUR).result()).isEqualTo(Written.Result.LATE_REASON_NEEDED);
        assertThat(sheet.write(explained, observed("0.41"), HOUR).standing().lateReason())
                .contains("连接中断");
    }

    @Test
    void exactlyOnTimeIsNotLate() {
        Writing onTime = wish(ANN, CELL, "", NOON.minus(HOUR), Writing.Reasons.NONE);

        assertThat(sheet.write(onTime, observed("0.41"), HOUR).result()).isEqualTo(Written.Result.SAVED);
    }

    @Test
    void onlyThePerformerAndThoseAdmittedWrite() {
        refuses(MeasurementError.WORKSHEET_NOT_YOURS, () -> write(BEN, CELL, "0.41", ""));
        refuses(MeasurementError.WORKSHEET_NOT_YOURS, () -> sheet.admit(BEN.id(), BEN.name(), BEN.id()));
    }

    @Test
    void nothingIsWrittenAfterSubmission() {
        submitted();

        refuses(MeasurementError.WORKSHEET_WRONG_STATE, () -> write(ANN, CELL, "0.41", ""));
    }

    @Test
    void onlyThePerformerSubmits() {
        sheet.admit(BEN.id(), BEN.name(), ANN.id());

        refuses(MeasurementError.WORKSHEET_NOT_YOURS, () -> sheet.submit(BEN, NOON, content("e")));
    }

    @Test
    void whoeverMeasuredMayNotCheck() {
        submitted();

        refuses(MeasurementError.CHECKER_IS_PERFORMER, () -> sheet.check(ANN, NOON, "e"));
    }

    @Test
    void whoeverTookPartMayNotCheck() {
        sheet.admit(BEN.id(), BEN.name(), ANN.id());
        submitted();

        refuses(MeasurementError.CHECKER_IS_PERFORMER, () -> sheet.check(BEN, NOON, "e"));
    }

    @Test
    void aDifferentRecomputationCannotBeChecked() {
        submitted();

        refuses(MeasurementError.RECOMPUTATION_DIFFERS, () -> sheet.check(CAI, NOON, "other"));
        assertThat(sheet.status()).isEqualTo(WorksheetStatus.TO_CHECK);
    }

    /** A figure of the procedure may be confirmed otherwise between the checker's signature and the signatory's. */
    @Test
    void whatNoLongerFollowsAfterCheckingIsRefused() {
        submitted();
        sheet.check(CAI, NOON, "e");

        sheet.requireSameResults("e");
        refuses(MeasurementError.RECOMPUTATION_DIFFERS, () -> sheet.requireSameResults("other"));
    }

    @Test
    void aReturnBeginsTheNextRevisionAndTheSignaturesLapse() {
        submitted();
        sheet.check(CAI, NOON, "e");
        sheet.sendBack(DAN, NOON, "环境条件漏填");

        assertThat(sheet.revision()).isEqualTo(2);
        assertThat(sheet.status()).isEqualTo(WorksheetStatus.IN_WORK);
        assertThat(sheet.signers().submittedAt()).isEmpty();
        assertThat(sheet.signers().checker()).isEmpty();
        assertThat(sheet.snapshot()).isEmpty();
        assertThat(sheet.remarks()).extracting(Remark::text).containsExactly("环境条件漏填");
    }

    @Test
    void aReturnNeedsAReasonAndAnotherPerson() {
        submitted();

        refuses(MeasurementError.REASON_MISSING, () -> sheet.sendBack(CAI, NOON, " "));
        refuses(MeasurementError.CHECKER_IS_PERFORMER, () -> sheet.sendBack(ANN, NOON, "why"));
    }

    @Test
    void threeDifferentPeopleSign() {
        submitted();
        sheet.check(CAI, NOON, "e");

        refuses(MeasurementError.APPROVER_IS_INVOLVED, () -> sheet.issue(ANN.id(), false, NOON, "C1"));
        refuses(MeasurementError.APPROVER_IS_INVOLVED, () -> sheet.issue(CAI.id(), false, NOON, "C1"));
        sheet.issue(DAN.id(), false, NOON, "C1");
        assertThat(sheet.certificate()).contains("C1");
    }

    @Test
    void whereTooFewAreQualifiedPolicyMayLetTheCheckerApproveButNeverThePerformer() {
        submitted();
        sheet.check(CAI, NOON, "e");

        refuses(MeasurementError.APPROVER_IS_INVOLVED, () -> sheet.issue(ANN.id(), true, NOON, "C1"));
        sheet.issue(CAI.id(), true, NOON, "C1");
        assertThat(sheet.status()).isEqualTo(WorksheetStatus.ISSUED);
    }

    @Test
    void nothingIsIssuedUnchecked() {
        submitted();

        refuses(MeasurementError.WORKSHEET_WRONG_STATE, () -> sheet.issue(DAN.id(), false, NOON, "C1"));
    }

    @Test
    void anInterruptionKeepsTheReadingsAndSaysWhy() {
        write(ANN, CELL, "0.41", "");
        sheet.interrupt(ANN, NOON, "环境条件超出");

        refuses(MeasurementError.WORKSHEET_WRONG_STATE, () -> write(ANN, CELL, "0.42", "0.41"));
        sheet.resume(ANN, NOON, "已恢复");
        assertThat(sheet.current().get(CELL).text()).isEqualTo("0.41");
    }

    @Test
    void aStandardTakenOffStaysOnTheRecord() {
        sheet.use(List.of(chosen("A"), chosen("B")), ANN, NOON);
        sheet.use(List.of(chosen("B")), ANN, NOON);

        assertThat(sheet.standardsInUse()).extracting(StandardUse::instrument).containsExactly("B");
        refuses(MeasurementError.STANDARD_MISSING, () -> sheet.use(List.of(), ANN, NOON));
    }

    private Written write(Signer who, EntryKey key, String text, String seen) {
        return sheet.write(
                wish(who, key, seen, NOON, Writing.Reasons.NONE), Observation.number(key, text, "MPa"), HOUR);
    }

    private void correct(Signer who, String text, String seen, String reason) {
        sheet.write(wish(who, CELL, seen, NOON, new Writing.Reasons(reason, null)), observed(text), HOUR);
    }

    private static Writing wish(Signer who, EntryKey key, String seen, Instant observedAt, Writing.Reasons reasons) {
        return new Writing(
                key,
                seen,
                reasons,
                new Writing.Mark(who.id(), who.name(), observedAt, NOON),
                UUID.randomUUID().toString());
    }

    private static Observation observed(String text) {
        return Observation.number(CELL, text, "MPa");
    }

    private void submitted() {
        sheet.submit(ANN, NOON, content("e"));
    }

    private static Snapshot.Content content(String evaluation) {
        return new Snapshot.Content("1", Verdict.PASS, evaluation, "record", "0".repeat(64));
    }

    private static StandardUse.Chosen chosen(String number) {
        return new StandardUse.Chosen(number, "STD", "{}");
    }

    private static Signer person(String name) {
        return new Signer(new StaffId(name), name);
    }

    private static void refuses(MeasurementError code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
