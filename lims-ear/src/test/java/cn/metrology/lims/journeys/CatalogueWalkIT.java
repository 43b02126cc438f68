package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Issue 4: every one of the 411 items of the catalogue comes to the counter, is measured, confirmed where it is 待确认,
 * checked and approved, and becomes its document; every verification item once more with a reading that fails.
 */
class CatalogueWalkIT {
    private static final Map<String, String> DOCUMENTS = Map.of(
            "VERIFICATION", "VERIFICATION_CERTIFICATE",
            "CALIBRATION", "CALIBRATION_CERTIFICATE",
            "TEST", "TEST_REPORT");

    @TestFactory
    Stream<DynamicTest> everyItemBecomesItsDocument() {
        List<UsualInstrument> all = instruments();
        assertThat(all).hasSize(411);
        return all.stream().map(one -> DynamicTest.dynamicTest(one.toString(), () -> good(one)));
    }

    @TestFactory
    Stream<DynamicTest> everyVerificationWithAFailingReadingBecomesANotice() {
        return instruments().stream()
                .filter(one -> one.service().equals("VERIFICATION"))
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> failing(one)));
    }

    private static void good(UsualInstrument instrument) {
        CatalogueWork work = CatalogueWork.begun(instrument);
        work.confirmed();
        work.readPerfectly();
        assertThat(work.overall()).as("holes: %s", work.holes()).isEqualTo("PASS");
        JsonObject document = work.issued();
        assertThat(document.getString("kind")).isEqualTo(DOCUMENTS.get(instrument.service()));
    }

    private static void failing(UsualInstrument instrument) {
        CatalogueWork work = CatalogueWork.begun(instrument);
        work.confirmed();
        work.readPerfectly();
        work.spoilOneReading();
        assertThat(work.overall()).isEqualTo("FAIL");
        JsonObject document = work.issued();
        assertThat(document.getString("kind")).isEqualTo("RESULT_NOTICE");
        assertThat(document.containsKey("validUntil")).isFalse();
    }

    /** What the catalogue says, with the instrument of the kind that usually comes. */
    private static List<UsualInstrument> instruments() {
        Map<String, UsualInstrument.Plate> plates = UsualInstrument.plates();
        return IntStream.rangeClosed(0, 4)
                .mapToObj(page -> Rest.as("jishu")
                        .get("test-items?size=100&sort=code&page=" + page)
                        .expect(200)
                        .object()
                        .getJsonArray("rows")
                        .getValuesAs(JsonObject.class))
                .flatMap(List::stream)
                .map(row -> UsualInstrument.of(row, plates))
                .toList();
    }
}
