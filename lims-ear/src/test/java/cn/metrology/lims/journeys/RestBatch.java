package cn.metrology.lims.journeys;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Gauges of example (a) beside each other on the bench of one technician. */
record RestBatch(String number, List<String> worksheets, JsonObject form) {
    private static final Rest BENCH = Rest.as("jiandingyuan1");

    /** A batch of so many gauges, received, assigned and started. */
    static RestBatch started(int count) {
        return started(count, Map.of());
    }

    static RestBatch started(int count, Map<String, String> facts) {
        List<Rest.Answer> tasks = RestGauges.items(RestGauges.accepted(RestGauges.draft("C000002", count))).stream()
                .map(item -> RestGauges.assigned(item, "jiandingyuan1"))
                .toList();
        JsonObject batch = start(tasks, facts).expect(201).object();
        return new RestBatch(
                batch.getString("batchNumber"),
                batch.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                        .map(line -> line.getJsonObject("worksheet").getString("worksheetNumber"))
                        .toList(),
                batch.getJsonObject("form"));
    }

    static Rest.Answer start(List<Rest.Answer> tasks, Map<String, String> facts) {
        JsonObjectBuilder known = Json.createObjectBuilder();
        facts.forEach(known::add);
        JsonArrayBuilder seats = Json.createArrayBuilder();
        for (Rest.Answer task : tasks) {
            seats.add(Json.createObjectBuilder()
                    .add("task", task.object().getString("taskNumber"))
                    .add("seenVersion", Integer.parseInt(task.seen().replace("\"", ""))));
        }
        Instant since = Instant.now().minus(Duration.ofHours(4));
        return BENCH.post("batches", """
                {"tasks": %s, "conditions": {"place": "压力室", "temperature": "21.3", "humidity": "58", "inRoomSince": "%s"},
                 "standards": ["BZ-018-A"], "facts": %s}""".formatted(seats.build(), since, known.build()));
    }

    List<JsonObject> lines() {
        return BENCH
                .get("batches/" + number)
                .expect(200)
                .object()
                .getJsonArray("lines")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(JsonObject::asJsonObject)
                .toList();
    }

    void measure(int line, String[][] readings) {
        BENCH.put(
                        "worksheets/" + worksheets.get(line) + "/cells",
                        RestGauges.cells(form, Specimen.gauge(readings).readings()))
                .expect(200);
    }

    Rest.Answer submit(List<JsonObject> lines, String password) {
        JsonArrayBuilder sheets = Json.createArrayBuilder();
        for (JsonObject line : lines) {
            JsonObject worksheet = line.getJsonObject("worksheet");
            sheets.add(Json.createObjectBuilder()
                    .add("number", worksheet.getString("worksheetNumber"))
                    .add("seenVersion", worksheet.getInt("version")));
        }
        return BENCH.put(
                "batches/" + number + "/submit",
                Json.createObjectBuilder()
                        .add("worksheets", sheets)
                        .add("password", password)
                        .build()
                        .toString());
    }
}
