package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing on one worksheet at the same time, correcting, returning: what the record keeps and whom it refuses. */
class WorksheetRestIT {
    private static final String SIGNED = "{\"password\": \"" + Browser.PASSWORD + "\"}";
    private static final String CELL = "ind/1/up_before";

    private String sheet;

    @BeforeEach
    void aGaugeIsMeasured() {
        JsonObject order = RestGauges.accepted(RestGauges.draft("C000002", 1));
        sheet = RestGauges.measured(
                RestGauges.assigned(RestGauges.items(order).get(0), "jiandingyuan1"), "jiandingyuan1", RestGauges.GOOD);
    }

    @Test
    void ofManyWhoCorrectOneCellAtOnceOneIsSavedAndTheOthersAreToldByWhom() throws Exception {
        List<JsonObject> answers = atOnce(8, number -> save(correction(CELL, "0.0" + number, "0.00", "读数错误")));

        assertThat(answers)
                .extracting(WorksheetRestIT::result)
                .filteredOn("SAVED"::equals)
                .hasSize(1);
        assertThat(answers).extracting(WorksheetRestIT::result).isSubsetOf("SAVED", "CONFLICT", "UNCHANGED");
        assertThat(answers)
                .filteredOn(answer -> result(answer).equals("CONFLICT"))
                .allSatisfy(answer -> assertThat(cell(answer).getString("by")).isEqualTo("张伟"));
    }

    @Test
    void manyWhoWriteDifferentCellsAtOnceAllSucceed() throws Exception {
        List<JsonObject> answers = atOnce(
                5, number -> save(correction("ind/" + (number + 1) + "/down_after", "0.50", good(number), "重新测量")));

        assertThat(answers).extracting(WorksheetRestIT::result).containsOnly("SAVED");
    }

    @Test
    void theSameCommandTwiceWritesOnce() {
        String body = body(UUID.randomUUID().toString(), correction(CELL, "0.01", "0.00", "读数错误"));
        put(body);
        put(body);

        assertThat(history().getJsonArray("corrections")).hasSize(2);
    }

    @Test
    void aCorrectionWithoutAReasonIsNotWritten() {
        JsonObject answer = save(correction(CELL, "0.01", "0.00", null));

        assertThat(result(answer)).isEqualTo("REASON_NEEDED");
        assertThat(history().getJsonArray("corrections")).isEmpty();
    }

    @Test
    void aReadingBetweenTheReadableStepsIsRefused() {
        JsonObject answer = save(correction(CELL, "0.005", "0.00", "读数错误"));

        assertThat(result(answer)).isEqualTo("REFUSED");
        assertThat(cell(answer).getString("message")).contains("0.005").contains("0.01");
    }

    @Test
    void aColleagueWritesOnlyWhenAdmittedAndThenMayNotCheck() {
        Rest colleague = Rest.as("jiandingyuan2");
        String written = body(UUID.randomUUID().toString(), correction(CELL, "0.01", "0.00", "读数错误"));
        colleague.put("worksheets/" + sheet + "/cells", written).expect(403);

        Rest performer = Rest.as("jiandingyuan1");
        Rest.Answer seen = performer.get("worksheets/" + sheet).expect(200);
        performer
                .post("worksheets/" + sheet + "/members", seen.seen(), "{\"person\": \"jiandingyuan2\"}")
                .expect(200);
        colleague.put("worksheets/" + sheet + "/cells", written).expect(200);
        RestGauges.submitted(sheet, "jiandingyuan1");

        decide("jiandingyuan2", "check", SIGNED).expect(403);
    }

    @Test
    void aReturnBeginsTheNextRevisionAndItsSignaturesNoLongerCount() {
        RestGauges.submitted(sheet, "jiandingyuan1");
        RestGauges.checked(sheet, "heyan");
        decide("pizhun", "return", "{\"reason\": \"环境条件漏填\"}").expect(200);

        JsonObject record = Rest.as("jiandingyuan1")
                .get("worksheets/" + sheet + "/record")
                .expect(200)
                .object();
        assertThat(record.getInt("revision")).isEqualTo(2);
        assertThat(record.getString("status")).isEqualTo("IN_WORK");
        assertThat(record.containsKey("checker")).isFalse();
        Rest.as("pizhun").post("certificates", RestGauges.issue(sheet)).expect(409);

        RestGauges.submitted(sheet, "jiandingyuan1");
        RestGauges.checked(sheet, "heyan");
        Rest.as("pizhun").post("certificates", RestGauges.issue(sheet)).expect(201);
    }

    @Test
    void aWrongPasswordSignsNothing() {
        decide("jiandingyuan1", "submit", "{\"password\": \"not-mine\"}");

        assertThat(Rest.as("jiandingyuan1")
                        .get("worksheets/" + sheet + "/record")
                        .expect(200)
                        .object()
                        .getString("status"))
                .isEqualTo("IN_WORK");
    }

    @Test
    void theOriginalRecordIsAPdf() {
        byte[] pdf = Rest.as("heyan")
                .get("worksheets/" + sheet + "/original-record.pdf")
                .expect(200)
                .bytes();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private JsonObject save(JsonObject cell) {
        return put(body(UUID.randomUUID().toString(), cell));
    }

    private JsonObject put(String body) {
        return Rest.as("jiandingyuan1")
                .put("worksheets/" + sheet + "/cells", body)
                .expect(200)
                .object();
    }

    private Rest.Answer decide(String person, String act, String body) {
        Rest.Answer seen =
                Rest.as(person).get("worksheets/" + sheet + "/record").expect(200);
        return Rest.as(person).put("worksheets/" + sheet + "/" + act, seen.seen(), body);
    }

    private JsonObject history() {
        return Rest.as("heyan")
                .get("worksheets/" + sheet + "/history")
                .expect(200)
                .object();
    }

    private static String good(int row) {
        return RestGauges.GOOD[row][3];
    }

    private static String body(String command, JsonObject cell) {
        return Json.createObjectBuilder()
                .add("commandId", command)
                .add("cells", Json.createArrayBuilder().add(cell))
                .build()
                .toString();
    }

    private static JsonObject correction(String cell, String value, String seen, String reason) {
        var built =
                Json.createObjectBuilder().add("cell", cell).add("value", value).add("seen", seen);
        return reason == null ? built.build() : built.add("reason", reason).build();
    }

    private static JsonObject cell(JsonObject answer) {
        return answer.getJsonArray("cells").getJsonObject(0);
    }

    private static String result(JsonObject answer) {
        return cell(answer).getString("result");
    }

    private interface Work {
        JsonObject call(int number) throws Exception;
    }

    private static List<JsonObject> atOnce(int count, Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Callable<JsonObject>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                calls.add(() -> work.call(number));
            }
            List<JsonObject> answers = new ArrayList<>();
            for (Future<JsonObject> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
