package cn.metrology.lims.procedure.model;

import static cn.metrology.lims.procedure.ScopeDimension.ACCURACY;
import static cn.metrology.lims.procedure.ScopeDimension.DATE;
import static cn.metrology.lims.procedure.ScopeDimension.ITEM;
import static cn.metrology.lims.procedure.ScopeDimension.METHOD_EDITION;
import static cn.metrology.lims.procedure.ScopeDimension.RANGE;
import static cn.metrology.lims.procedure.ScopeDimension.SERVICE_KIND;
import static cn.metrology.lims.procedure.ScopeDimension.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.ScopeAnswer;
import cn.metrology.lims.procedure.ScopeDimension;
import cn.metrology.lims.procedure.ScopeEntryData;
import cn.metrology.lims.procedure.ScopeFailure;
import cn.metrology.lims.procedure.ScopeOffer;
import cn.metrology.lims.procedure.ScopeQuestion;
import cn.metrology.lims.procedure.ScopeSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeCheckTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String JJG52 = "JJG 52-2013";

    private final ScopeEntry city = entry(ServiceKind.VERIFICATION, Site.PINGXIANG, JJG52);

    @Test
    void oneEntryThatCoversEverythingIsEnough() {
        ScopeAnswer answer = ask(question("0", "1.6", "MPa", "1.6"), city);
        assertThat(answer.covered()).isTrue();
        assertThat(answer.accuracyJudged()).isTrue();
        assertThat(answer.confirmed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1, 60, MPa, true",
        "0, 60.1, MPa, false",
        "-0.11, 1, MPa, false",
        "0, 250, kPa, true",
        "0, 61000, kPa, false",
        "0, 1.6, kg, false",
        "1.6, 0, MPa, false",
        "0.4, , MPa, true",
        ", , MPa, false"
    })
    void theRangeIsComparedInTheEntrysUnitWithTheLimitsIncluded(String min, String max, String unit, boolean covered) {
        ScopeAnswer answer = ask(question(min, max, unit, null), city);
        assertThat(failing(answer)).isEqualTo(covered ? List.of() : List.of(RANGE));
    }

    @ParameterizedTest
    @CsvSource({"1.0, true", "4.0, true", "0.4, false", "III, false", "nonsense, false"})
    void theClassAskedForMayNotBeBetter(String accuracyClass, boolean covered) {
        assertThat(failing(ask(question("0", "1.6", "MPa", accuracyClass), city)))
                .isEqualTo(covered ? List.of() : List.of(ACCURACY));
    }

    @Test
    void anEntryThatSpeaksInWordsLeavesTheClassToAPerson() {
        ScopeEntry words = new ScopeEntry("SC2026-000009", with(city.data(), null));
        ScopeAnswer answer = ask(question("0", "1.6", "MPa", "0.4"), words);
        assertThat(answer.covered()).isTrue();
        assertThat(answer.accuracyJudged()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
    void theFirstAndTheLastDayBelongToTheScope(LocalDate day, boolean covered) {
        ScopeQuestion question = new ScopeQuestion(
                "MEC-021",
                ServiceKind.VERIFICATION,
                BigDecimal.ZERO,
                BigDecimal.ONE,
                "MPa",
                null,
                null,
                Site.PINGXIANG,
                day);
        ScopeAnswer answer = ask(question, city);
        assertThat(failing(answer)).isEqualTo(covered ? List.of() : List.of(DATE));
        assertThat(answer.offers()).isEmpty();
    }

    @Test
    void theOtherSiteIsOffered() {
        ScopeAnswer answer = ask(at(Site.LIANHUA, ServiceKind.VERIFICATION, null), city);
        assertThat(answer.failures()).containsExactly(new ScopeFailure(SITE, "LIANHUA", "PINGXIANG"));
        assertThat(answer.offers()).extracting(ScopeOffer::site).containsExactly(Site.PINGXIANG);
    }

    @Test
    void calibrationIsOfferedWhereVerificationIsNotAuthorised() {
        ScopeEntry calibration = entry(ServiceKind.CALIBRATION, Site.PINGXIANG, "JJF 1000-2020");
        ScopeAnswer answer = ask(at(Site.PINGXIANG, ServiceKind.VERIFICATION, null), calibration);
        assertThat(failing(answer)).containsExactly(SERVICE_KIND, METHOD_EDITION);
        assertThat(answer.offers()).extracting(ScopeOffer::serviceKind).containsExactly(ServiceKind.CALIBRATION);
    }

    @Test
    void anotherEditionIsNotTheSameMethod() {
        ScopeAnswer answer = ask(at(Site.PINGXIANG, ServiceKind.VERIFICATION, "JJG 52-1999"), city);
        assertThat(answer.failures()).containsExactly(new ScopeFailure(METHOD_EDITION, "JJG 52-1999", JJG52));
    }

    @Test
    void anEntryThatFailsInRangeIsNoOffer() {
        ScopeEntry county = entry(ServiceKind.VERIFICATION, Site.LIANHUA, JJG52);
        ScopeAnswer answer = ask(question("0", "100", "MPa", null), city, county);
        assertThat(failing(answer)).containsExactly(RANGE);
        assertThat(answer.offers()).isEmpty();
    }

    @Test
    void twoHalvesDoNotMakeAWhole() {
        ScopeEntry low = new ScopeEntry("SC2026-000002", ranged("0", "1"));
        ScopeEntry high = new ScopeEntry("SC2026-000003", ranged("1", "60"));
        assertThat(ask(question("0", "1.6", "MPa", null), low, high).covered()).isFalse();
    }

    @Test
    void anItemWithoutEntriesIsOutOfScope() {
        ScopeAnswer answer = ask(question("0", "1", "MPa", null));
        assertThat(failing(answer)).containsExactly(ITEM);
        assertThat(answer.entryNumber()).isNull();
    }

    @Test
    void aNewRevisionEndsTheOldOneTheDayBefore() {
        ScopeEntryData later = dated(LocalDate.of(2026, 7, 1), null);
        ScopeEntry next = city.replace(later);
        assertThat(next.revision()).isEqualTo(2);
        assertThat(city.data().validUntil()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(city.validOn(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(next.validOn(LocalDate.of(2026, 6, 30))).isFalse();
        assertThat(next.confirmation()).isEmpty();
        refuses(CatalogueError.SCOPE_REVISION_BEFORE_START, () -> next.replace(dated(LocalDate.of(2026, 7, 1), null)));
    }

    @Test
    void anEndedEntryIsNotEndedLater() {
        city.end(LocalDate.of(2026, 3, 31));
        assertThat(city.validOn(LocalDate.of(2026, 4, 1))).isFalse();
        refuses(CatalogueError.SCOPE_ENDED, () -> city.end(UNTIL));
        refuses(CatalogueError.SCOPE_PERIOD_REVERSED, () -> city.end(FROM.minusDays(1)));
    }

    @Test
    void verificationNeedsARegulationAndALegalAuthorisation() {
        refuses(
                CatalogueError.VERIFICATION_NEEDS_JJG,
                () -> entry(ServiceKind.VERIFICATION, Site.PINGXIANG, "JJF 1000-2020"));
    }

    @Test
    void aConfirmedEntryIsConfirmedOnce() {
        city.confirm(new StaffId("jishu"), Instant.EPOCH);
        assertThat(ask(question("0", "1", "MPa", null), city).confirmed()).isTrue();
        refuses(CatalogueError.SCOPE_ALREADY_CONFIRMED, () -> city.confirm(new StaffId("jishu"), Instant.EPOCH));
    }

    private static ScopeAnswer ask(ScopeQuestion question, ScopeEntry... entries) {
        return new ScopeCheck(question, JJG52, "MPa").answer(Arrays.asList(entries));
    }

    private static List<ScopeDimension> failing(ScopeAnswer answer) {
        return answer.failures().stream().map(ScopeFailure::dimension).toList();
    }

    private static ScopeQuestion question(String min, String max, String unit, String accuracyClass) {
        return new ScopeQuestion(
                "MEC-021",
                ServiceKind.VERIFICATION,
                decimal(min),
                decimal(max),
                unit,
                accuracyClass,
                null,
                Site.PINGXIANG,
                DAY);
    }

    private static ScopeQuestion at(Site site, ServiceKind kind, String edition) {
        return new ScopeQuestion("MEC-021", kind, BigDecimal.ZERO, BigDecimal.ONE, "MPa", null, edition, site, DAY);
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static ScopeEntry entry(ServiceKind kind, Site site, String edition) {
        return new ScopeEntry("SC2026-000001", data(kind, site, edition, "-0.1~60", FROM, UNTIL));
    }

    private static ScopeEntryData ranged(String min, String max) {
        return data(ServiceKind.VERIFICATION, Site.PINGXIANG, JJG52, min + "~" + max, FROM, UNTIL);
    }

    private static ScopeEntryData dated(LocalDate from, LocalDate until) {
        return data(ServiceKind.VERIFICATION, Site.PINGXIANG, JJG52, "-0.1~60", from, until);
    }

    private static ScopeEntryData with(ScopeEntryData data, String finestClass) {
        return new ScopeEntryData(
                data.source(),
                data.serviceKind(),
                data.itemCode(),
                data.itemName(),
                data.quantity(),
                data.unit(),
                data.rangeMin(),
                data.rangeMax(),
                data.accuracyText(),
                finestClass,
                data.cmc(),
                data.methodEdition(),
                data.site(),
                data.limits(),
                data.validFrom(),
                data.validUntil(),
                data.documentNumber());
    }

    private static ScopeEntryData data(
            ServiceKind kind, Site site, String edition, String range, LocalDate from, LocalDate until) {
        return new ScopeEntryData(
                ScopeSource.LEGAL,
                kind,
                "MEC-021",
                "弹性元件式一般压力表",
                "pressure",
                "MPa",
                new BigDecimal(range.split("~")[0]),
                new BigDecimal(range.split("~")[1]),
                "1.0级~4.0级",
                "1.0",
                null,
                edition,
                site,
                null,
                from,
                until,
                null);
    }

    private static void refuses(CatalogueError expected, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(expected));
    }
}
