package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pressure gauges of example (a) on their way through the API; each call is made as the person whose work it is. */
final class RestGauges {
    static final String[][] GOOD = {
        {"0.00", "0.00", "0.01", "0.01"},
        {"0.40", "0.41", "0.41", "0.42"},
        {"0.79", "0.80", "0.81", "0.81"},
        {"1.19", "1.19", "1.20", "1.21"},
        {"1.57", "1.58", "1.58", "1.58"}
    };
    private static final String[] COLUMNS = {"up_before", "up_after", "down_before", "down_after"};
    private static final String SIGNED = "{\"password\": \"" + Browser.PASSWORD + "\"}";

    private RestGauges() {}

    /** A draft of the receptionist for this client, with so many gauges. */
    static Rest.Answer draft(String client, int count) {
        String batch = Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        String lines = IntStream.rangeClosed(1, count)
                .mapToObj(line -> """
                        {"itemCode": "MEC-021", "instrumentName": "弹性元件式一般压力表", "serviceKind": "VERIFICATION", "model": "Y-100",
                         "serial": "%s-%d", "manufacturer": "上海自动化仪表四厂", "rangeMin": "0", "rangeMax": "1.6", "unit": "MPa",
                         "accuracyClass": "1.6级", "resolution": "0.05", "parameters": {}, "use": "SUBSEQUENT", "mandatoryPurpose": "SAFETY",
                         "accessories": "无", "condition": "完好", "conformityWanted": false}""".formatted(batch, line))
                .collect(Collectors.joining(","));
        return Rest.as("shouli").post("orders", """
                {"clientNumber": "%s", "site": "PINGXIANG", "contactName": "徐军", "contactPhone": "0799-6660000", "place": "IN_HOUSE",
                 "urgent": false, "recommendInterval": false, "lines": [%s]}""".formatted(client, lines)).expect(201);
    }

    /** The order of that draft, accepted with its gauges on the counter. */
    static JsonObject accepted(Rest.Answer draft) {
        Rest counter = Rest.as("shouli");
        String order = "orders/" + draft.object().getString("number");
        Rest.Answer submitted = counter.put(order + "/submit", draft.seen(), "").expect(200);
        return counter.put(order + "/accept", submitted.seen(), """
                        {"settled": ["METHOD", "CAPACITY", "REQUIREMENT", "DUE_DATE"], "fees": [], "itemsPresent": true}""").expect(200).object();
    }

    static List<String> items(JsonObject order) {
        return order.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("itemNumber"))
                .toList();
    }

    static Rest.Answer taskOf(String item) {
        JsonArray found = Rest.as("jishu")
                .get("tasks?text=" + Rest.encoded(item))
                .expect(200)
                .object()
                .getJsonArray("rows");
        assertThat(found).as("tasks for " + item).hasSize(1);
        return Rest.as("jishu")
                .get("tasks/" + found.getJsonObject(0).getString("taskNumber"))
                .expect(200);
    }

    static Rest.Answer assigned(String item, String technician) {
        Rest.Answer task = taskOf(item);
        String path = "tasks/" + task.object().getString("taskNumber");
        assertThat(Rest.as("jishu").get(path + "/candidates").expect(200).json().asJsonArray())
                .extracting(JsonValue::asJsonObject)
                .extracting(candidate -> candidate.getString("id"))
                .contains(technician)
                .doesNotContain("shouli", "pizhun");
        return Rest.as("jishu")
                .put(path + "/assignee", task.seen(), "{\"to\": \"" + technician + "\"}")
                .expect(200);
    }

    /** The number of a worksheet with all readings in it, ready to be handed in. */
    static String measured(Rest.Answer task, String technician, String[][] readings) {
        Rest bench = Rest.as(technician);
        String path = "tasks/" + task.object().getString("taskNumber");
        Instant since = Instant.now().minus(Duration.ofHours(4));
        String sheet = bench.post(path + "/worksheet", task.seen(), """
                        {"conditions": {"place": "压力室", "temperature": "21.3", "humidity": "58", "inRoomSince": "%s"},
                         "standards": ["BZ-018-A"], "facts": {}}""".formatted(since))
                .expect(201)
                .object()
                .getString("worksheetNumber");
        JsonObject form = bench.get("worksheets/" + sheet)
                .expect(200)
                .object()
                .getJsonObject("sheet")
                .getJsonObject("form");
        bench.put("worksheets/" + sheet + "/cells", cells(form, readings)).expect(200);
        return sheet;
    }

    private static String cells(JsonObject form, String[][] readings) {
        var cells = Json.createArrayBuilder();
        for (JsonObject check : form.getJsonArray("checks").getValuesAs(JsonObject.class)) {
            cells.add(cell("check/" + check.getString("key"), "PASS"));
        }
        for (int row = 0; row < readings.length; row++) {
            for (int column = 0; column < COLUMNS.length; column++) {
                cells.add(cell("ind/" + (row + 1) + "/" + COLUMNS[column], readings[row][column]));
            }
        }
        return Json.createObjectBuilder()
                .add("commandId", UUID.randomUUID().toString())
                .add("cells", cells)
                .build()
                .toString();
    }

    private static JsonObject cell(String key, String value) {
        return Json.createObjectBuilder().add("cell", key).add("value", value).build();
    }

    static void submitted(String sheet, String technician) {
        decide(sheet, technician, "submit");
    }

    static void checked(String sheet, String checker) {
        decide(sheet, checker, "check");
    }

    private static void decide(String sheet, String person, String act) {
        Rest.Answer record =
                Rest.as(person).get("worksheets/" + sheet + "/record").expect(200);
        Rest.as(person)
                .put("worksheets/" + sheet + "/" + act, record.seen(), SIGNED)
                .expect(200);
    }

    /** The command that issues the document of this record, as seen now. */
    static String issue(String sheet) {
        int version = Rest.as("pizhun")
                .get("worksheets/" + sheet + "/record")
                .expect(200)
                .object()
                .getInt("version");
        return """
                {"worksheetNumber": "%s", "seenVersion": %d, "password": "%s"}""".formatted(sheet, version, Browser.PASSWORD);
    }

    /** From the accepted order to a record that waits for the signatory. */
    static String toApprove(String item) {
        String sheet = measured(assigned(item, "jiandingyuan1"), "jiandingyuan1", GOOD);
        submitted(sheet, "jiandingyuan1");
        checked(sheet, "heyan");
        return sheet;
    }
}
