package cn.metrology.lims.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.As;
import cn.metrology.lims.LimsDeployment;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ErrorCode;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.kernel.WorkingCalendar;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CatalogueIT {
    private static final As MANAGER = As.person(
            "jishu",
            Right.CATALOGUE_READ,
            Right.CATALOGUE_EDIT,
            Right.CATALOGUE_CONFIRM,
            Right.SCOPE_READ,
            Right.SCOPE_EDIT,
            Right.POLICY_READ,
            Right.POLICY_EDIT,
            Right.POLICY_TECHNICAL);
    private static final As COUNTER = As.person("shouli", Right.CATALOGUE_READ, Right.ORDER_EDIT);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Deployment
    static WebArchive lims() {
        return LimsDeployment.create();
    }

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CatalogueExchangeService exchange;

    @Inject
    private RegisterService registers;

    @Inject
    private ScopeService scope;

    @Inject
    private ScopeRegisterService scopeRegister;

    @Inject
    private Policies policies;

    @Inject
    private PolicyService policyService;

    @Inject
    private WorkingCalendar calendar;

    @Test
    void theStarterCatalogueIsLoadedAndToBeConfirmed() throws Exception {
        assertThat(search(Map.of())).isGreaterThanOrEqualTo(411);
        TestItemView gauge = COUNTER.call(() -> catalogue.require("MEC-021"));
        assertThat(gauge.regulationNo()).isEqualTo("JJG 52-2013");
        assertThat(gauge.rangeMin()).isEqualTo(new BigDecimal("-0.1"));
        assertThat(COUNTER.call(registers::mandatory)).hasSize(37);
        assertThat(COUNTER.call(registers::schemes)).hasSize(25);
        assertThat(COUNTER.call(registers::regulations)).hasSizeGreaterThanOrEqualTo(404);
    }

    @Test
    void anItemIsFoundByNameInitialsRegulationAndCode() throws Exception {
        for (String text : new String[] {"压力表", "ylb", "JJG 52-2013", "MEC-021", "ELASTIC", "压力仪表"}) {
            assertThat(search(Map.of("q", text))).as(text).isPositive();
        }
        assertThat(search(Map.of("q", "100%_"))).isZero();
        assertThat(search(Map.of("field", "ACOUSTIC", "kind", "VERIFICATION"))).isBetween(1L, 13L);
        refuses(CatalogueError.FILTER_INVALID, () -> catalogue.search(filtered(Map.of("field", "POTTERY"))));
    }

    @Test
    void aChangedRowIsToBeConfirmedAgainAndStaleChangesAreRefused() throws Exception {
        TestItemView first = newItem();
        TestItemView confirmed = MANAGER.call(() -> catalogue.confirm(first.code(), first.version()));
        assertThat(confirmed.confirmedBy()).isEqualTo("jishu");
        assertThat(confirmed.version()).isGreaterThan(first.version());
        refuses(CatalogueError.ITEM_CHANGED, () -> catalogue.edit(edit(first, "interval_months", "3")));
        TestItemView changed = MANAGER.call(() -> catalogue.edit(edit(confirmed, "range_max", "2.50")));
        assertThat(changed.confirmed()).isFalse();
        assertThat(changed.rangeMax()).isEqualTo(new BigDecimal("2.50"));
        refuses(CatalogueError.NOTHING_CHANGED, () -> catalogue.edit(edit(changed, "range_max", "2.50")));
        refuses(CatalogueError.ITEM_INVALID, () -> catalogue.edit(edit(changed, "range_max", "-9")));
    }

    @Test
    void whoMayNotEditIsStopped() {
        assertThatThrownBy(() -> COUNTER.call(() -> catalogue.confirm("MEC-021", 1)))
                .isInstanceOf(EJBException.class);
        assertThatThrownBy(() -> COUNTER.call(() -> exchange.preview(new byte[0])))
                .isInstanceOf(EJBException.class);
        assertThatThrownBy(() -> COUNTER.call(policyService::list)).isInstanceOf(EJBException.class);
    }

    @Test
    void oneBadRowRefusesTheWholeFileAndLosesNothing() throws Exception {
        TestItemView good = newItem();
        TestItemView bad = newItem();
        byte[] file = file(
                edit(good, "interval_months", "3").cells(),
                edit(bad, "range_max", "viel").cells());
        ImportPreview preview = MANAGER.call(() -> exchange.preview(file));
        assertThat(preview.rows())
                .extracting(row -> row.outcome())
                .containsExactly(ImportOutcome.CHANGED, ImportOutcome.REFUSED);
        refuses(
                CatalogueError.IMPORT_REFUSED,
                () -> exchange.apply(new ApplyImport(file, preview.fingerprint(), "试验")));
        assertThat(COUNTER.call(() -> catalogue.require(good.code()))).isEqualTo(good);
    }

    @Test
    void anImportDoesWhatItsPreviewSaidOrNothing() throws Exception {
        TestItemView item = newItem();
        byte[] file = file(edit(item, "interval_months", "3").cells(), cells(freshCode()));
        ImportPreview preview = MANAGER.call(() -> exchange.preview(file));
        MANAGER.call(() -> exchange.apply(new ApplyImport(file, preview.fingerprint(), "试验")));
        assertThat(COUNTER.call(() -> catalogue.require(item.code())).intervalMonths())
                .isEqualTo(3);
        refuses(
                CatalogueError.IMPORT_NOTHING_TO_DO,
                () -> exchange.apply(new ApplyImport(file, preview.fingerprint(), "试验")));
        byte[] again = file(edit(item, "interval_months", "9").cells());
        refuses(CatalogueError.IMPORT_STALE, () -> exchange.apply(new ApplyImport(again, preview.fingerprint(), "试验")));
    }

    @Test
    void whatIsExportedChangesNothingWhenImported() throws Exception {
        byte[] file = MANAGER.call(() -> exchange.export(filtered(Map.of("field", "ACOUSTIC"))));
        ImportPreview preview = MANAGER.call(() -> exchange.preview(file));
        assertThat(preview.rows()).hasSizeGreaterThan(10).allMatch(row -> row.outcome() == ImportOutcome.UNCHANGED);
    }

    @Test
    void workInScopeIsLetThroughWorkOutOfScopeIsRefusedAndLogged() throws Exception {
        ScopeAnswer answer =
                COUNTER.call(() -> scope.require(question(Site.LIANHUA, "1.6"), ScopeStage.ACCEPTANCE, null));
        assertThat(answer.covered()).isTrue();
        String order = "WT2026-" + freshCode();
        refuses(
                CatalogueError.OUT_OF_SCOPE_RANGE,
                () -> scope.require(question(Site.PINGXIANG, "600"), ScopeStage.ACCEPTANCE, order));
        assertThat(MANAGER.call(() -> scopeRegister.refusals(filtered(Map.of("q", order))))
                        .rows())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.dimensions()).isEqualTo("RANGE");
                    assertThat(refusal.itemCode()).isEqualTo("MEC-021");
                });
    }

    @Test
    void anEntryIsRevisedFromADayOn() throws Exception {
        TestItemView item = newItem();
        ScopeEntryView entry = MANAGER.call(() -> scopeRegister.enter(
                new ChangeScopeEntry(null, 0, 0, entry(item, "1.6", LocalDate.of(2026, 1, 1)), "授权证书")));
        ScopeEntryView second = MANAGER.call(() -> scopeRegister.revise(new ChangeScopeEntry(
                entry.number(), 1, entry.version(), entry(item, "1.0", LocalDate.of(2026, 12, 1)), "扩项")));
        assertThat(second.revision()).isEqualTo(2);
        assertThat(MANAGER.call(() -> scopeRegister.revisions(entry.number()))
                        .get(1)
                        .data()
                        .validUntil())
                .isEqualTo(LocalDate.of(2026, 11, 30));
        refuses(
                CatalogueError.SCOPE_CHANGED,
                () -> scopeRegister.end(new EndScopeEntry(entry.number(), 1, entry.version(), DAY, "试验")));
        MANAGER.call(() -> scopeRegister.confirm(second.number(), 2, second.version()));
    }

    @Test
    void aPolicyChangesFromItsDayOnAndOnlyByItsOwner() throws Exception {
        PolicyView policy = MANAGER.call(() -> policyService.require("archive.days"));
        refuses(CatalogueError.POLICY_NOT_YOURS, () -> policyService.change(change(policy, "31")));
        PolicyView mine = MANAGER.call(() -> policyService.require("record.lateEntryMinutes"));
        String next = String.valueOf(61 + mine.history().size());
        MANAGER.call(() -> policyService.change(change(mine, next)));
        assertThat(policies.whole("record.lateEntryMinutes", LocalDate.of(2026, 11, 23)))
                .isEqualTo(60);
        assertThat(policies.whole("record.lateEntryMinutes", LocalDate.of(2099, 1, 1)))
                .isEqualTo(Integer.parseInt(next));
        refuses(CatalogueError.POLICY_CHANGED, () -> policyService.change(change(mine, "99")));
    }

    @Test
    void theCalendarKnowsTheHolidaysOfTwoYears() {
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2026, 2, 17))).isFalse();
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2025, 10, 8))).isFalse();
        assertThat(calendar.days().certain(DAY, LocalDate.of(2027, 1, 4))).isFalse();
    }

    private TestItemView newItem() throws Exception {
        return MANAGER.call(() -> catalogue.edit(new EditTestItem(cells(freshCode()), null, "试验")));
    }

    private static EditTestItem edit(TestItemView item, String column, String value) {
        Map<String, String> cells = new HashMap<>(TestItemColumns.cells(item.data()));
        cells.put(column, value);
        return new EditTestItem(cells, item.version(), "试验");
    }

    private static Map<String, String> cells(String code) {
        Map<String, String> cells = new HashMap<>();
        cells.put("item_code", code);
        cells.put("field", "MECHANICAL");
        cells.put("instrument_name_zh", "试验用压力表");
        cells.put("instrument_name_en", "Trial gauge");
        cells.put("kind", "VERIFICATION");
        cells.put("regulation_no", "JJG 52-2013");
        cells.put("regulation_title_zh", "弹性元件式一般压力表、压力真空表和真空表");
        cells.put("quantity", "pressure");
        cells.put("unit", "MPa");
        cells.put("range_min", "0");
        cells.put("range_max", "1.60");
        cells.put("accuracy_spec", "1.6级");
        cells.put("interval_months", "6");
        cells.put("mandatory", "false");
        cells.put("fee_free_livelihood", "false");
        cells.put("confidence", "LOW");
        cells.put("basis", "试验");
        return cells;
    }

    private static byte[] file(Map<?, ?>... rows) {
        StringBuilder csv = new StringBuilder(String.join(",", TestItemColumns.NAMES));
        for (Map<?, ?> row : rows) {
            csv.append('\n')
                    .append(String.join(
                            ",",
                            TestItemColumns.NAMES.stream()
                                    .map(name -> row.get(name) == null ? "" : "\"" + row.get(name) + "\"")
                                    .toList()));
        }
        return csv.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ScopeQuestion question(Site site, String max) {
        return new ScopeQuestion(
                "MEC-021",
                ServiceKind.VERIFICATION,
                BigDecimal.ZERO,
                new BigDecimal(max),
                "MPa",
                "1.6",
                null,
                site,
                DAY);
    }

    private static ScopeEntryData entry(TestItemView item, String finest, LocalDate from) {
        return new ScopeEntryData(
                ScopeSource.LEGAL,
                item.kind(),
                item.code(),
                item.nameZh(),
                item.quantity(),
                item.unit(),
                item.rangeMin(),
                item.rangeMax(),
                item.accuracySpec(),
                finest,
                null,
                item.regulationNo(),
                Site.PINGXIANG,
                null,
                from,
                null,
                "（赣）法计（2026）试验");
    }

    private static ChangePolicy change(PolicyView policy, String value) {
        return new ChangePolicy(policy.key(), policy.version(), value, LocalDate.of(2099, 1, 1), "会议纪要", "试验");
    }

    private long search(Map<String, String> filters) throws Exception {
        return COUNTER.call(() -> catalogue.search(filtered(filters))).total();
    }

    private static PageRequest filtered(Map<String, String> filters) {
        return new PageRequest(0, 20, null, true, filters);
    }

    /** A code of its own: these tests commit, and must not care what others left behind. */
    private static String freshCode() {
        return "MEC-%04d".formatted(ThreadLocalRandom.current().nextInt(1000, 10_000));
    }

    private static void refuses(ErrorCode expected, Callable<?> action) {
        assertThatThrownBy(() -> MANAGER.call(action))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(expected));
    }
}
