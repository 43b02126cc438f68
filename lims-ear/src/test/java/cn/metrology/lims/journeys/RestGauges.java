package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
    private static final String SIGNED = "{\"password\": \"" + Browser.PASSWORD + "\"}";

    private RestGauges() {}

    /** A draft of the receptionist for this client, with so many gauges. */
    static Rest.Answer draft(String client, int count) {
        String batch = Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        return draft(
                client,
                IntStream.rangeClosed(1, count)
                        .mapToObj(line -> line(Specimen.gauge(GOOD), batch + "-" + line))
                        .toList());
    }

    /** A draft with this one instrument. */
    static Rest.Answer draft(String client, Specimen specimen) {
        return draft(
                client,
                List.of(line(specimen, Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT))));
    }

    private static Rest.Answer draft(String client, List<String> lines) {
        return Rest.as("shouli")
                .post("orders", """
                {"clientNumber": "%s", "site": "PINGXIANG", "contactName": "徐军", "contactPhone": "0799-6660000", "place": "IN_HOUSE",
                 "urgent": false, "recommendInterval": false, "lines": [%s]}""".formatted(client, String.join(",", lines)))
                .expect(201);
    }

    private static String line(Specimen specimen, String serial) {
        Specimen.Plate plate = specimen.plate();
        Specimen.Contract contract = specimen.contract();
        JsonObjectBuilder line = Json.createObjectBuilder()
                .add("itemCode", contract.itemCode())
                .add("instrumentName", plate.name())
                .add("serviceKind", contract.service())
                .add("model", plate.model())
                .add("serial", serial)
                .add("manufacturer", plate.manufacturer())
                .add("rangeMin", plate.min())
                .add("rangeMax", plate.max())
                .add("unit", plate.unit())
                .add("resolution", contract.resolution())
                .add("parameters", Json.createObjectBuilder())
                .add("use", "SUBSEQUENT")
                .add("mandatoryPurpose", contract.purpose().name())
                .add("accessories", "无")
                .add("condition", "完好")
                .add("conformityWanted", contract.rule() != null);
        given(line, "accuracyClass", contract.accuracyClass());
        given(line, "fee", contract.fee());
        given(line, "decisionRule", contract.rule());
        return line.build().toString();
    }

    private static void given(JsonObjectBuilder line, String field, String value) {
        if (value != null) {
            line.add(field, value);
        }
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

    /** The number of a worksheet of a gauge with all readings in it, ready to be handed in. */
    static String measured(Rest.Answer task, String technician, String[][] readings) {
        return measured(task, technician, Specimen.gauge(readings));
    }

    static String measured(Rest.Answer task, String technician, Specimen specimen) {
        Rest bench = Rest.as(technician);
        String sheet = started(task, technician, specimen);
        JsonObject form = bench.get("worksheets/" + sheet)
                .expect(200)
                .object()
                .getJsonObject("sheet")
                .getJsonObject("form");
        JsonObject saved = bench.put("worksheets/" + sheet + "/cells", cells(form, specimen.readings()))
                .expect(200)
                .object();
        assertThat(saved.getJsonArray("cells").getValuesAs(JsonObject.class))
                .extracting(cell -> cell.getString("result"))
                .containsOnly("SAVED");
        return sheet;
    }

    /** The number of a worksheet without readings. */
    static String started(Rest.Answer task, String technician, Specimen specimen) {
        Specimen.Bench bench = specimen.bench();
        JsonObjectBuilder facts = Json.createObjectBuilder();
        bench.facts().forEach(facts::add);
        JsonObject start = Json.createObjectBuilder()
                .add(
                        "conditions",
                        Json.createObjectBuilder()
                                .add("place", bench.place())
                                .add("temperature", bench.temperature())
                                .add("humidity", bench.humidity())
                                .add(
                                        "inRoomSince",
                                        Instant.now().minus(Duration.ofHours(4)).toString()))
                .add("standards", Json.createArrayBuilder().add(bench.standard()))
                .add("facts", facts)
                .build();
        return Rest.as(technician)
                .post("tasks/" + task.object().getString("taskNumber") + "/worksheet", task.seen(), start.toString())
                .expect(201)
                .object()
                .getString("worksheetNumber");
    }

    static String cells(JsonObject form, Map<String, String> readings) {
        var cells = Json.createArrayBuilder();
        for (JsonObject check : form.getJsonArray("checks").getValuesAs(JsonObject.class)) {
            cells.add(cell("check/" + check.getString("key"), "PASS"));
        }
        readings.forEach((cell, value) -> cells.add(cell(cell, value)));
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
