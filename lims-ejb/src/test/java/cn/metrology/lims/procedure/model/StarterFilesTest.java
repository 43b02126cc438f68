package cn.metrology.lims.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.kernel.Csv;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.Confidence;
import cn.metrology.lims.procedure.PolicyOwner;
import cn.metrology.lims.procedure.PolicyType;
import cn.metrology.lims.procedure.ScopeEntryData;
import cn.metrology.lims.procedure.TestItemColumns;
import cn.metrology.lims.procedure.TestItemData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The files that fill an empty institute hold together. */
class StarterFilesTest {
    @Test
    void allItemsAreSoundAndKeepEveryCell() throws IOException {
        List<Map<String, String>> rows = read("test-items.csv");
        assertThat(rows).hasSize(411);
        for (Map<String, String> row : rows) {
            TestItemRow item = TestItemRow.read(row);
            assertThat(item.problems()).as(row.get("item_code")).isEmpty();
            Map<String, String> back = TestItemColumns.cells(new TestItem(item.data()).data());
            row.forEach((column, cell) -> assertThat(back.get(column))
                    .as(row.get("item_code") + " " + column)
                    .isEqualToIgnoringCase(cell));
        }
        assertThat(rows.stream().map(row -> row.get("item_code")).distinct()).hasSize(411);
    }

    @Test
    void everyMandatoryItemNamesACategoryOfTheCatalogue() throws IOException {
        Set<String> categories = read("mandatory-catalogue.csv").stream()
                .map(row -> row.get("category_zh"))
                .collect(Collectors.toSet());
        assertThat(categories).hasSize(37);
        assertThat(read("test-items.csv"))
                .extracting(row -> row.get("mandatory_category"))
                .filteredOn(category -> category != null)
                .hasSize(102)
                .allMatch(categories::contains);
    }

    @Test
    void theSchemesAreTwentyFive() throws IOException {
        assertThat(read("verification-schemes.csv"))
                .hasSize(25)
                .allSatisfy(row -> Confidence.valueOf(row.get("confidence").toUpperCase(Locale.ROOT)));
    }

    @Test
    void thePoliciesHaveAcceptableValuesAndTheLawIsFixed() throws IOException {
        List<Map<String, String>> rows = read("policies.csv");
        assertThat(rows).extracting(row -> row.get("key")).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            String value = row.get("value") == null ? "" : row.get("value");
            assertThat(PolicyType.valueOf(row.get("type")).accepts(value)).isTrue();
            assertThat(row.get("allowed") == null
                            || Set.of(row.get("allowed").split(",")).contains(value))
                    .as(row.get("key"))
                    .isTrue();
            PolicyOwner.valueOf(row.get("owner"));
        });
        assertThat(rows)
                .filteredOn(row -> "true".equals(row.get("fixed")))
                .extracting(row -> row.get("key"))
                .containsExactly("separation.checkerNotTechnician");
    }

    @Test
    void theCitySiteDoesEveryItemTheCountyAFew() throws IOException {
        List<ScopeEntryData> entries = read("test-items.csv").stream()
                .map(row -> TestItemRow.read(row).data())
                .flatMap(item -> StarterScope.of(item, finest(item)).stream())
                .toList();
        entries.forEach(data -> new ScopeEntry("SC2026-000001", data));
        assertThat(entries).filteredOn(data -> data.site() == Site.PINGXIANG).hasSize(411);
        assertThat(entries)
                .filteredOn(data -> data.site() == Site.LIANHUA)
                .extracting(ScopeEntryData::itemCode)
                .contains("MEC-001", "MEC-007", "MEC-021", "MEC-036", "MEC-073")
                .hasSize(10);
        assertThat(entries)
                .filteredOn(data -> data.itemCode().equals("MEC-021"))
                .extracting(ScopeEntryData::finestClass)
                .containsOnly("1.0");
    }

    private static String finest(TestItemData item) {
        return AccuracyClass.finestIn(item.accuracySpec())
                .map(AccuracyClass::name)
                .orElse(null);
    }

    private static List<Map<String, String>> read(String file) throws IOException {
        try (InputStream bytes = StarterFilesTest.class.getResourceAsStream("/starter/" + file)) {
            return Csv.read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
