package cn.metrology.lims.procedure;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Csv;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.procedure.model.AccuracyClass;
import cn.metrology.lims.procedure.model.MandatoryEntry;
import cn.metrology.lims.procedure.model.PolicyParameter;
import cn.metrology.lims.procedure.model.PolicyParameters;
import cn.metrology.lims.procedure.model.PolicyValue;
import cn.metrology.lims.procedure.model.Registers;
import cn.metrology.lims.procedure.model.Regulation;
import cn.metrology.lims.procedure.model.ScopeEntries;
import cn.metrology.lims.procedure.model.ScopeEntry;
import cn.metrology.lims.procedure.model.StarterScope;
import cn.metrology.lims.procedure.model.TestItem;
import cn.metrology.lims.procedure.model.TestItemRow;
import cn.metrology.lims.procedure.model.TestItems;
import cn.metrology.lims.procedure.model.VerificationScheme;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Fills an empty institute with the starter catalogue, once: items, regulations, mandatory catalogue, schemes, scope.
 * Every row arrives 待确认. Policy parameters that a newer release brings are added; existing ones are left alone.
 */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
public class StarterCatalogue {
    private static final Logger LOG = Logger.getLogger(StarterCatalogue.class.getName());
    private static final StaffId STARTER = new StaffId("starter");
    /** Starter values hold for all work that can be in the books; the institute's own begin on their own day. */
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    private TestItems items;
    private Registers registers;
    private ScopeEntries scope;
    private PolicyParameters policies;
    private NumberSeries numbers;
    private Clock clock;

    /** For the container's proxy. */
    protected StarterCatalogue() {}

    @Inject
    public StarterCatalogue(
            TestItems items,
            Registers registers,
            ScopeEntries scope,
            PolicyParameters policies,
            NumberSeries numbers,
            Clock clock) {
        this.items = items;
        this.registers = registers;
        this.scope = scope;
        this.policies = policies;
        this.numbers = numbers;
        this.clock = clock;
    }

    @PostConstruct
    void load() {
        loadPolicies();
        if (items.count() > 0) {
            return;
        }
        List<TestItemData> rows = read("test-items.csv").stream()
                .map(TestItemRow::read)
                .map(StarterCatalogue::sound)
                .toList();
        loadScope(rows);
        loadRegisters();
        loadItems(rows);
        items.flush();
        LOG.info(() -> "Loaded " + rows.size() + " starter items, all to be confirmed");
    }

    private void loadItems(List<TestItemData> rows) {
        Set<String> registered = new HashSet<>();
        for (TestItemData row : rows) {
            items.add(new TestItem(row));
            if (registered.add(row.regulationNo())) {
                registers.add(new Regulation(row.regulationNo(), row.regulationTitle(), row.confidence(), row.basis()));
            }
        }
    }

    /** All numbers are drawn before the first entry is added: each draw is a query, and a query writes what waits. */
    private void loadScope(List<TestItemData> rows) {
        LocalDate today = Institute.today(clock);
        List<ScopeEntry> entries = rows.stream()
                .flatMap(row -> StarterScope.of(row, finest(row)).stream())
                .map(data -> new ScopeEntry(ScopeRegisterService.nextNumber(numbers, today), data))
                .toList();
        entries.forEach(scope::add);
    }

    private static String finest(TestItemData row) {
        return AccuracyClass.finestIn(row.accuracySpec())
                .map(AccuracyClass::name)
                .orElse(null);
    }

    private void loadRegisters() {
        for (Map<String, String> row : read("mandatory-catalogue.csv")) {
            registers.add(new MandatoryEntry(
                    Integer.parseInt(row.get("seq")),
                    new MandatoryEntry.Content(
                            row.get("category_zh"),
                            row.get("instrument_zh"),
                            row.get("supervision_mode"),
                            row.get("verification_mode"),
                            row.get("max_use_years"),
                            row.get("scope_zh"),
                            confidence(row),
                            row.get("basis"))));
        }
        for (Map<String, String> row : read("verification-schemes.csv")) {
            registers.add(new VerificationScheme(
                    row.get("number"), row.get("title_zh"), row.get("quantity"), confidence(row), row.get("basis")));
        }
    }

    private void loadPolicies() {
        Set<String> known = policies.all().stream().map(PolicyParameter::key).collect(Collectors.toSet());
        for (Map<String, String> row : read("policies.csv")) {
            if (known.contains(row.get("key"))) {
                continue;
            }
            String value = row.get("value") == null ? "" : row.get("value");
            ChangePolicy first = new ChangePolicy(row.get("key"), 0, value, SINCE, "starter", "default");
            policies.add(new PolicyParameter(
                    new PolicyParameter.Definition(
                            row.get("key"),
                            PolicyType.valueOf(row.get("type")),
                            PolicyOwner.valueOf(row.get("owner")),
                            Boolean.parseBoolean(row.get("fixed")),
                            row.get("allowed"),
                            row.get("caption_zh"),
                            row.get("caption_en"),
                            row.get("rule"),
                            row.get("why_zh")),
                    new PolicyValue(first, STARTER, clock.instant())));
        }
    }

    private static TestItemData sound(TestItemRow row) {
        if (!row.problems().isEmpty()) {
            throw new IllegalStateException("The starter file is damaged: " + row.problems());
        }
        return row.data();
    }

    private static Confidence confidence(Map<String, String> row) {
        return Confidence.valueOf(row.get("confidence").toUpperCase(Locale.ROOT));
    }

    private static List<Map<String, String>> read(String file) {
        try (InputStream bytes = StarterCatalogue.class.getResourceAsStream("/starter/" + file)) {
            return Csv.read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
