package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readings by file and from a bench computer: shown before they are written, written once, and the file kept. */
class ReadingsFileRestIT {
    private static final Rest BENCH = Rest.as("jiandingyuan1");
    private static final String TABLE = """
            检定点,升压 轻敲前,升压 轻敲后,降压 轻敲前,降压 轻敲后
            0,0.00,0.00,0.01,0.01
            0.4,0.40,0.41,0.41,0.42
            0.8,0.79,0.80,0.81,0.81
            1.2,1.19,1.19,1.20,1.21
            1.6,1.57,1.58,1.58,1.58
            """;

    private String sheet;
    private String files;

    @BeforeEach
    void aGaugeIsOnTheBench() {
        RestBatch one = RestBatch.started(1);
        sheet = "worksheets/" + one.worksheets().get(0);
        files = "worksheet-files/" + one.worksheets().get(0);
    }

    @Test
    void aTableIsShownAsItWouldBeWrittenAndThenWritten() {
        JsonObject preview = BENCH.post(files + "/preview", upload(TABLE, null, null))
                .expect(200)
                .object();
        assertThat(preview.getJsonObject("mapping").getString("grid")).isEqualTo("ind");
        assertThat(preview.getJsonArray("values")).hasSize(20);
        assertThat(cells()).doesNotContainKey("ind/4/up_before");

        BENCH.post(files, upload(TABLE, preview.getString("fingerprint"), null)).expect(200);

        assertThat(cells().get("ind/4/up_before")).isEqualTo("1.19");
        JsonObject kept = sheet().getJsonArray("files").getJsonObject(0);
        assertThat(kept.getInt("cells")).isEqualTo(20);
        assertThat(BENCH.get(files + "/" + kept.getString("hash")).expect(200).text())
                .isEqualTo(TABLE);
        Rest.as("lianhua").get(files + "/" + kept.getString("hash")).expect(404);
    }

    @Test
    void anErrorIsNamedByRowAndColumnAndNothingIsWritten() {
        String wrong = TABLE.replace("1.57,1.58", "1.57,abc");

        assertThat(BENCH.post(files, upload(wrong, null, null)).expect(422).text())
                .contains("第 6 行 C 列", "abc");
        assertThat(cells()).doesNotContainKey("ind/1/up_before");
        assertThat(sheet().getJsonArray("files")).isEmpty();
    }

    @Test
    void aBenchComputerMaySendTheSameTwice() {
        String json = "{\"cells\": [{\"cell\": \"ind/1/up_before\", \"value\": \"0.00\"}]}";
        BENCH.post(files + "/bench?name=bench-7", json).expect(200);
        BENCH.post(files + "/bench?name=bench-7", json).expect(200);

        assertThat(cells().get("ind/1/up_before")).isEqualTo("0.00");
        assertThat(sheet().getJsonArray("files")).hasSize(1);
        assertThat(sheet().getJsonArray("files").getJsonObject(0).getString("source"))
                .isEqualTo("BENCH");
        assertThat(sheet().getJsonArray("corrections")).isEmpty();
    }

    @Test
    void theExportedFormComesBackWithoutADifferenceAndOnlyToItsOwnWorksheet() {
        BENCH.post(files, upload(TABLE, null, null)).expect(200);
        byte[] form = BENCH.get(files + "/form.xlsx").expect(200).bytes();

        JsonObject preview = BENCH.post(files + "/preview", upload(form, null, null))
                .expect(200)
                .object();
        assertThat(preview.getJsonArray("values").getValuesAs(JsonObject.class))
                .hasSizeGreaterThanOrEqualTo(23)
                .extracting(value -> value.getString("relation"))
                .containsOnly("SAME");

        String other = "worksheet-files/" + RestBatch.started(1).worksheets().get(0);
        BENCH.post(other + "/preview", upload(form, null, null)).expect(409);
    }

    @Test
    void valuesThatReplaceOthersNeedAReason() {
        BENCH.post(files, upload(TABLE, null, null)).expect(200);
        String changed = TABLE.replace("1.19,1.19", "1.18,1.19");

        JsonObject without =
                BENCH.post(files, upload(changed, null, null)).expect(200).object();
        assertThat(without.getJsonObject("saved").getJsonArray("cells").toString())
                .contains("REASON_NEEDED");
        assertThat(cells().get("ind/4/up_before")).isEqualTo("1.19");

        BENCH.post(files, upload(changed, null, "抄录错误")).expect(200);
        assertThat(cells().get("ind/4/up_before")).isEqualTo("1.18");
    }

    private JsonObject sheet() {
        return BENCH.get(sheet).expect(200).object().getJsonObject("sheet");
    }

    private Map<String, String> cells() {
        return sheet().getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(entry -> entry.getString("cell"), entry -> entry.getString("value")));
    }

    private static String upload(String text, String fingerprint, String reason) {
        return upload(text.getBytes(StandardCharsets.UTF_8), fingerprint, reason);
    }

    private static String upload(byte[] content, String fingerprint, String reason) {
        var built = Json.createObjectBuilder()
                .add("name", "readings.csv")
                .add("content", Base64.getEncoder().encodeToString(content));
        if (fingerprint != null) {
            built.add("fingerprint", fingerprint);
        }
        return (reason == null ? built : built.add("reason", reason)).build().toString();
    }
}
