package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Identical gauges as a batch: started, filled in and handed in together, one record each. */
class BatchRestIT {
    private static final int TWENTY = 20;
    private static final int SOME = 3;
    private static final Rest BENCH = Rest.as("jiandingyuan1");

    private RestBatch batch;

    @BeforeEach
    void someGaugesAreStartedTogether() {
        batch = RestBatch.started(SOME);
    }

    @Test
    void eachInstrumentHasARecordOfItsOwnUnderOneNumber() {
        assertThat(batch.number()).matches("PL\\d{4}-\\d{6}");
        assertThat(batch.worksheets()).hasSize(SOME).doesNotHaveDuplicates();
        JsonObject alone = BENCH.get("worksheets/" + batch.worksheets().get(2))
                .expect(200)
                .object()
                .getJsonObject("sheet");
        assertThat(alone.getJsonObject("conditions").getString("temperature")).isEqualTo("21.3");
        assertThat(alone.getJsonArray("standards")).hasSize(1);
    }

    @Test
    void theBatchShowsWhatWasWrittenOnEachRecordAndWhichOneFails() {
        batch.measure(0, RestGauges.GOOD);
        String[][] high = RestGauges.GOOD.clone();
        high[3] = new String[] {"1.25", "1.25", "1.25", "1.25"};
        batch.measure(1, high);

        List<JsonObject> lines = batch.lines();
        assertThat(lines.get(0)
                        .getJsonObject("cells")
                        .getJsonObject("ind/4/up_before")
                        .getString("value"))
                .isEqualTo("1.19");
        assertThat(overall(lines.get(0))).isEqualTo("PASS");
        assertThat(overall(lines.get(1))).isEqualTo("FAIL");
        assertThat(lines.get(1).getJsonObject("state").getJsonObject("rows").getString("ind/4"))
                .isEqualTo("FAIL");
        assertThat(lines.get(1).getJsonObject("state").getJsonArray("failures").toString())
                .contains("1.2 MPa");
        assertThat(lines.get(2).getJsonObject("state").getInt("open")).isPositive();
    }

    @Test
    void onePasswordHandsInAllTwentyRecordsAndEachIsSigned() {
        batch = RestBatch.started(TWENTY);
        for (int i = 0; i < TWENTY; i++) {
            batch.measure(i, RestGauges.GOOD);
        }
        batch.submit(batch.lines(), Browser.PASSWORD).expect(200);

        assertThat(batch.lines()).extracting(BatchRestIT::status).containsOnly("TO_CHECK");
        assertThat(Rest.as("heyan")
                        .get("worksheets/" + batch.worksheets().get(19) + "/record")
                        .expect(200)
                        .object()
                        .getString("hash"))
                .hasSize(64);
    }

    @Test
    void aWrongPasswordOrAnIncompleteRecordHandsInNone() {
        batch.measure(0, RestGauges.GOOD);
        batch.measure(1, RestGauges.GOOD);

        batch.submit(batch.lines().subList(0, 2), "wrong").expect(403);
        batch.submit(batch.lines().subList(0, 3), Browser.PASSWORD).expect(422);
        assertThat(batch.lines()).extracting(BatchRestIT::status).containsOnly("IN_WORK");
        batch.submit(batch.lines().subList(0, 2), Browser.PASSWORD).expect(200);
        assertThat(batch.lines()).extracting(BatchRestIT::status).contains("TO_CHECK", "IN_WORK");
    }

    @Test
    void aRecordOfAnotherBatchIsNotHandedIn() {
        RestBatch other = RestBatch.started(1);
        other.measure(0, RestGauges.GOOD);

        batch.submit(other.lines(), Browser.PASSWORD).expect(422);
    }

    @Test
    void whoeverMayNotSeeTheSiteHasNeverHeardOfTheBatch() {
        Rest.as("lianhua").get("batches/" + batch.number()).expect(404);
        Rest.as("kehu2").get("batches/" + batch.number()).expect(403);
        Rest.as("heyan").get("batches/" + batch.number()).expect(200);
    }

    @Test
    void tasksOfSomebodyElseAreNotStarted() {
        List<String> items = RestGauges.items(RestGauges.accepted(RestGauges.draft("C000002", 2)));
        List<Rest.Answer> tasks = List.of(
                RestGauges.assigned(items.get(0), "jiandingyuan1"), RestGauges.assigned(items.get(1), "jiandingyuan2"));

        RestBatch.start(tasks, Map.of()).expect(403);
        assertThat(RestGauges.taskOf(items.get(0)).object().getString("status")).isEqualTo("ASSIGNED");
    }

    private static String overall(JsonObject line) {
        return line.getJsonObject("state").getString("overall");
    }

    private static String status(JsonObject line) {
        return line.getJsonObject("worksheet").getString("status");
    }
}
