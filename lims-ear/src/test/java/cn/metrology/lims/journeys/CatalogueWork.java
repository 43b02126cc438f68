package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** One instrument of the catalogue on its way through the API, whatever its procedure asks for. */
final class CatalogueWork {
    private static final ZoneId PINGXIANG = ZoneId.of("Asia/Shanghai");
    private static final String CLIENT = "C000002";
    private static final String CHECKER = "heyan";
    private static final String ESTABLISHED = "PX-S-034";
    private static final MathContext READABLE = new MathContext(12);
    private static final Map<String, String> STANDARDS = new ConcurrentHashMap<>();

    private final String performer;
    private final String sheet;
    private JsonObject live;

    private CatalogueWork(String performer, String sheet) {
        this.performer = performer;
        this.sheet = sheet;
    }

    /** Received, assigned, and started with a standard that fits. */
    static CatalogueWork begun(UsualInstrument instrument) {
        Rest.Answer task = RestGauges.taskOf(received(instrument));
        String path = "tasks/" + task.object().getString("taskNumber");
        String performer = Rest.as("jishu").get(path + "/candidates").expect(200).json().asJsonArray().stream()
                .map(one -> one.asJsonObject().getString("id"))
                .filter(person -> !person.equals(CHECKER))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is authorised for " + instrument));
        Rest.Answer assigned = Rest.as("jishu")
                .put(path + "/assignee", task.seen(), object("to", performer))
                .expect(200);
        String start = """
                {"conditions": {"place": "实验室", "temperature": "22.0", "humidity": "50", "pressure": "101.3", "inRoomSince": "%s"},
                 "standards": ["%s"], "facts": {}}""".formatted(Instant.now().minus(Duration.ofHours(24)), standard(instrument));
        String sheet = Rest.as(performer)
                .post(path + "/worksheet", assigned.seen(), start)
                .expect(201)
                .object()
                .getString("worksheetNumber");
        return new CatalogueWork(performer, sheet);
    }

    private static String received(UsualInstrument instrument) {
        JsonArray lines = Json.createArrayBuilder().add(line(instrument)).build();
        Rest.Answer draft =
                Rest.as("shouli").post("orders", """
                {"clientNumber": "%s", "site": "PINGXIANG", "contactName": "徐军", "contactPhone": "0799-6660000", "place": "IN_HOUSE",
                 "urgent": false, "recommendInterval": false, "lines": %s}""".formatted(CLIENT, lines)).expect(201);
        return RestGauges.items(RestGauges.accepted(draft)).get(0);
    }

    private static JsonObject line(UsualInstrument instrument) {
        UsualInstrument.Plate plate = instrument.plate();
        boolean verification = instrument.service().equals("VERIFICATION");
        JsonObjectBuilder parameters = Json.createObjectBuilder();
        plate.parameters().forEach(parameters::add);
        JsonObjectBuilder line = Json.createObjectBuilder()
                .add("itemCode", instrument.code())
                .add("instrumentName", instrument.name())
                .add("serviceKind", instrument.service())
                .add("model", "常用型")
                .add("serial", Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT))
                .add("rangeMin", plate.low())
                .add("rangeMax", plate.high())
                .add("unit", plate.unit())
                .add("accuracyClass", plate.accuracyClass())
                .add("resolution", plate.resolution())
                .add("parameters", parameters)
                .add("use", "SUBSEQUENT")
                .add("mandatoryPurpose", instrument.mandatory() ? "SAFETY" : "NONE")
                .add("condition", "完好")
                .add("conformityWanted", !verification);
        if (!verification) {
            line.add("decisionRule", "SIMPLE");
        }
        if (!instrument.mandatory()) {
            line.add("fee", "100.00");
        }
        return line.build();
    }

    /**
     * An instrument of the item's standard in the item's unit, registered and confirmed when it is first needed. An item
     * that no standard of the starter data serves (拟建) gets one first.
     */
    private static String standard(UsualInstrument instrument) {
        String standard = instrument.standard();
        if (standard.isEmpty()) {
            standard = ESTABLISHED;
            Rest.as("jishu")
                    .put("standards/" + standard + "/items/" + instrument.code(), "")
                    .expect(204);
        }
        String serving = standard;
        String unit = instrument.plate().unit();
        return STANDARDS.computeIfAbsent(serving + " " + unit, key -> registered(serving, unit));
    }

    private static String registered(String standard, String unit) {
        Rest custodian = Rest.as("biaozhun");
        Rest.Answer made = custodian
                .post("instruments", """
                {"standardCode": "%s", "name": "标准器(%s)", "serial": "%s", "site": "PINGXIANG",
                 "rangeMin": "-1000000000", "rangeMax": "1000000000", "unit": "%s", "accuracyText": "见证书", "mpe": "0", "stability": "0.01"}""".formatted(standard, unit, UUID.randomUUID(), unit))
                .expect(201);
        String path = "instruments/" + made.object().getString("number");
        LocalDate day = LocalDate.now(PINGXIANG);
        Rest.Answer entered = custodian
                .post(path + "/calibrations", made.seen(), """
                {"certificateNo": "WALK-1", "institute": "江西省计量测试研究院", "calibratedOn": "%s", "dueOn": "%s", "points": [
                 {"nominal": "-1000000000", "value": "-1000000000", "uncertainty": "0.000001", "k": "2"},
                 {"nominal": "1000000000", "value": "1000000000", "uncertainty": "0.000001", "k": "2"}]}""".formatted(day.minusDays(30), day.plusDays(300)))
                .expect(200);
        Rest.as("jishu")
                .put(path + "/calibrations/WALK-1/acceptance", entered.seen(), "")
                .expect(200);
        custodian
                .put("upper-standards/of-" + path + "/WALK-1", object("upper", upper(standard)))
                .expect(204);
        return made.object().getString("number");
    }

    /** A standard outside the institute whose laboratory is known, and accredited for the field of ours. */
    private static String upper(String standard) {
        Rest manager = Rest.as("jishu");
        String field = manager.get("standards/" + standard).expect(200).object().getString("field");
        JsonObject uppers = manager.get("upper-standards?size=200").expect(200).object();
        return objects(uppers, "rows").stream()
                .filter(one -> one.getBoolean("complete"))
                .filter(one -> one.getJsonArray("fields").toString().contains(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no upper standard for " + field))
                .getString("code");
    }

    /** The technical manager confirms what of the procedure is 待确认; a figure nobody knows yet is given here. */
    void confirmed() {
        String path = "procedures/"
                + sheet().getJsonObject("sheet").getJsonObject("method").getString("procedureNumber");
        Rest manager = Rest.as("jishu");
        Rest.Answer seen = manager.get(path).expect(200);
        for (JsonObject value : seen.object().getJsonArray("unconfirmed").getValuesAs(JsonObject.class)) {
            seen = manager.put(path + "/values/" + value.getString("key"), seen.seen(), confirmation(value))
                    .expect(200);
        }
    }

    /** Any figure will do: this walk asks whether an item can be worked, not what its limits are. */
    private static String confirmation(JsonObject value) {
        JsonObjectBuilder said = Json.createObjectBuilder().add("basis", "对照所持规程");
        if (value.getBoolean("numeric") && !value.containsKey("proposed")) {
            String key = value.getString("key");
            said.add("figure", key.endsWith("Low") ? "0" : key.endsWith("High") ? "1000" : "1");
        }
        return said.build().toString();
    }

    /** What a perfect instrument shows, and nothing to complain of in the checks. */
    void readPerfectly() {
        JsonObject form = sheet().getJsonObject("sheet").getJsonObject("form");
        JsonArrayBuilder cells = Json.createArrayBuilder();
        objects(form, "checks").forEach(check -> cells.add(cell("check/" + check.getString("key"), "PASS")));
        for (JsonObject grid : objects(form, "grids")) {
            for (JsonObject row : objects(grid, "rows")) {
                String place = grid.getString("key") + "/" + row.getString("key") + "/";
                JsonObject expected = row.getJsonObject("expected");
                expected.keySet().forEach(column -> cells.add(cell(place + column, reading(expected, column))));
            }
        }
        write(cells);
    }

    private static String reading(JsonObject expected, String column) {
        return new BigDecimal(expected.get(column).toString()).round(READABLE).toPlainString();
    }

    /** The first reading of the last point goes far out, upwards or downwards; without points a check fails. */
    void spoilOneReading() {
        JsonObject form = sheet().getJsonObject("sheet").getJsonObject("form");
        JsonArray points = live.getJsonArray("points");
        if (points.isEmpty()) {
            spoil("check/" + objects(form, "checks").get(0).getString("key"), "PASS", "FAIL");
            return;
        }
        String key = points.getJsonObject(0).getString("grid");
        JsonObject grid = objects(form, "grids").stream()
                .filter(one -> one.getString("key").equals(key))
                .findFirst()
                .orElseThrow();
        List<JsonObject> rows = objects(grid, "rows");
        JsonObject row = rows.get(rows.size() - 1);
        String column = objects(grid, "columns").stream()
                .filter(one -> one.getString("kind").equals("INPUT"))
                .findFirst()
                .orElseThrow()
                .getString("key");
        String cell = key + "/" + row.getString("key") + "/" + column;
        String standing = reading(row.getJsonObject("expected"), column);
        BigDecimal far = new BigDecimal(standing).abs().add(BigDecimal.ONE).multiply(BigDecimal.valueOf(1_000_000));
        spoil(cell, standing, far.toPlainString());
        if (!overall().equals("FAIL")) {
            spoil(cell, far.toPlainString(), far.negate().toPlainString());
        }
    }

    private void spoil(String cell, String standing, String value) {
        write(Json.createArrayBuilder()
                .add(Json.createObjectBuilder(cell(cell, value))
                        .add("seen", standing)
                        .add("reason", "重新测量")));
    }

    private void write(JsonArrayBuilder cells) {
        String body = Json.createObjectBuilder()
                .add("commandId", UUID.randomUUID().toString())
                .add("cells", cells)
                .build()
                .toString();
        JsonObject saved = Rest.as(performer)
                .put("worksheets/" + sheet + "/cells", body)
                .expect(200)
                .object();
        assertThat(objects(saved, "cells"))
                .filteredOn(cell -> !cell.getString("result").equals("SAVED"))
                .isEmpty();
        live = saved.getJsonObject("live");
    }

    String overall() {
        return live.getString("overall");
    }

    List<JsonObject> holes() {
        return objects(live, "holes");
    }

    /** Handed in, checked by another, approved by a third. */
    JsonObject issued() {
        RestGauges.submitted(sheet, performer);
        RestGauges.checked(sheet, CHECKER);
        return Rest.as("pizhun")
                .post("certificates", RestGauges.issue(sheet))
                .expect(201)
                .object();
    }

    private JsonObject sheet() {
        return Rest.as(performer).get("worksheets/" + sheet).expect(200).object();
    }

    private static List<JsonObject> objects(JsonObject of, String name) {
        return of.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static JsonObject cell(String key, String value) {
        return Json.createObjectBuilder().add("cell", key).add("value", value).build();
    }

    private static String object(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build().toString();
    }
}
