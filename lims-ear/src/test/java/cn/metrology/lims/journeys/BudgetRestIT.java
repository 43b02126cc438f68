package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A budget goes from the workbench into a procedure and through review and release to the worksheet; UN-10 stands guard at its end. */
class BudgetRestIT {
    private static final String BUDGET = """
            {"grid": "dcv", "unit": "V", "value": "error", "cmc": "cmc", "k": 2, "model": "e = x + dx - s - ds",
             "inputs": [
               {"name": "x", "nameZh": "示值重复性", "unit": "V", "distribution": "observations", "of": ["r"], "group": "reading"},
               {"name": "dx", "nameZh": "分辨力", "unit": "V", "value": 0, "distribution": "rectangular",
                "parameters": {"a": "resolution/2"}, "group": "reading"},
               {"name": "s", "nameZh": "校准器证书", "unit": "V", "value": "ref", "distribution": "normal",
                "parameters": {"U": "std_U", "k": "std_k"}},
               {"name": "ds", "nameZh": "校准器稳定性", "unit": "mV", "value": 0, "distribution": "rectangular",
                "parameters": {"a": "1000*std_stability"}}]}""";

    /** Example (b): with the model as with hand-written sensitivities e = +0.0038 V, U = 0.0016 V. */
    @Test
    void aWorksheetComputesWithTheBudgetOfTheWorkbench() {
        putInForce();
        String sheet = measured();
        JsonObject live = Rest.as("jiandingyuan1")
                .get("worksheets/" + sheet)
                .expect(200)
                .object()
                .getJsonObject("live");
        JsonObject budget = live.getJsonArray("budgets").getJsonObject(0);
        assertThat(budget.getString("reportedValue")).isEqualTo("+0.0038");
        assertThat(budget.getString("statement")).isEqualTo("U = 0.0016 V, k = 2");
        assertThat(budget.getJsonArray("components").getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("name") + " " + line.getString("unit"))
                .containsExactly("示值重复性 V", "分辨力 V", "校准器证书 V", "校准器稳定性 mV");
    }

    /** No way around review: the author may not review, a technician may not put. */
    @Test
    void aBudgetTakesTheWayOfEveryChange() {
        Rest.Answer inForce = inForce();
        String path = "procedures/" + inForce.object().getString("number") + "/budgets";
        Rest.as("jiandingyuan1").post(path, inForce.seen(), BUDGET).expect(403);
        Rest jishu = Rest.as("jishu");
        Rest.Answer draft = jishu.post(path, inForce.seen(), BUDGET).expect(201);
        assertThat(draft.object().getString("status")).isEqualTo("DRAFT");
        assertThat(draft.object().getJsonArray("holes")).isEmpty();
        String number = draft.object().getString("number");
        jishu.put("procedures/" + number + "/review", draft.seen(), "").expect(403);
        Rest.Answer again = jishu.post(
                        "procedures/" + number + "/budgets", draft.seen(), BUDGET.replace("std_stability", "std_drift"))
                .expect(201);
        assertThat(again.object().getString("number")).isEqualTo(number);
        assertThat(again.object().getJsonArray("holes")).hasSize(1);
        Rest.as("heyan")
                .put("procedures/" + number + "/review", again.seen(), "")
                .expect(422);
        jishu.post("procedures/" + number + "/budgets", draft.seen(), BUDGET).expect(409);
        JsonObject refused = jishu.post(
                        "procedures/" + number + "/budgets", again.seen(), BUDGET.replace("x + dx", "x + * dx"))
                .expect(422)
                .object();
        assertThat(refused.getString("title")).isEqualTo("procedure.DEFINITION_UNREADABLE");
    }

    /** UN-10: below the authorised capability nothing is handed in, and nothing issued if the capability was authorised since. */
    @Test
    void nothingBelowTheCapabilityIsHandedInOrIssued() {
        String sheet = measured();
        String line = capability();
        Rest bench = Rest.as("jiandingyuan1");
        Rest.Answer record = bench.get("worksheets/" + sheet + "/record").expect(200);
        JsonObject refused = bench.put(
                        "worksheets/" + sheet + "/submit",
                        record.seen(),
                        "{\"password\": \"" + Browser.PASSWORD + "\"}")
                .expect(422)
                .object();
        assertThat(refused.getString("title")).isEqualTo("measurement.BELOW_CMC");
        assertThat(refused.getString("detail")).contains("0.0016", "0.01");
        ended(line);
        RestGauges.submitted(sheet, "jiandingyuan1");
        RestGauges.checked(sheet, "heyan");
        String later = capability();
        Rest signatory = Rest.as("pizhun");
        JsonObject held = signatory
                .post("certificates", RestGauges.issue(sheet))
                .expect(409)
                .object();
        assertThat(held.getString("title")).isEqualTo("certificate.BELOW_CMC");
        ended(later);
        signatory.post("certificates", RestGauges.issue(sheet)).expect(201);
    }

    private static void putInForce() {
        Rest.Answer inForce = inForce();
        boolean there =
                inForce
                        .object()
                        .getJsonObject("definition")
                        .getJsonArray("budgets")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .anyMatch(budget -> budget.containsKey("model"));
        if (there) {
            return; // by an earlier run of this journey; only one version a day can come into force
        }
        Rest jishu = Rest.as("jishu");
        Rest.Answer draft = jishu.post(
                        "procedures/" + inForce.object().getString("number") + "/budgets", inForce.seen(), BUDGET)
                .expect(201);
        String path = "procedures/" + draft.object().getString("number");
        Rest.Answer reviewed =
                Rest.as("heyan").put(path + "/review", draft.seen(), "").expect(200);
        jishu.put(path + "/release", reviewed.seen(), "{\"from\": \"" + today() + "\"}")
                .expect(200);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static Rest.Answer inForce() {
        return Rest.as("jishu")
                .get("procedures/in-force?item=ELE-002&service=CALIBRATION&day=" + today())
                .expect(200);
    }

    private static String measured() {
        Specimen multimeter = Specimen.multimeter();
        JsonObject order = RestGauges.accepted(RestGauges.draft("C000002", multimeter));
        Rest.Answer task = RestGauges.assigned(RestGauges.items(order).get(0), "jiandingyuan1");
        return RestGauges.measured(task, "jiandingyuan1", multimeter);
    }

    private static String capability() {
        return Rest.as("jishu")
                .post("cmc-lines", """
                        {"data": {"itemCode": "ELE-002", "parameter": "直流电压", "unit": "V", "rangeMin": "90", "rangeMax": "110",
                          "expression": "0.01", "k": "2", "validFrom": "%s"}, "reason": "旅程"}""".formatted(today().minusDays(1)))
                .expect(201)
                .object()
                .getString("number");
    }

    /** From yesterday on it no longer holds today. */
    private static void ended(String line) {
        Rest jishu = Rest.as("jishu");
        JsonObject now = jishu.get("cmc-lines?item=ELE-002").expect(200).json().asJsonArray().stream()
                .map(value -> value.asJsonObject())
                .filter(one -> one.getString("number").equals(line))
                .findFirst()
                .orElseThrow();
        jishu.put(
                        "cmc-lines/" + line + "/end",
                        "\"" + now.getInt("version") + "\"",
                        "{\"lastDay\": \"" + today().minusDays(1) + "\", \"reason\": \"旅程\"}")
                .expect(200);
    }
}
