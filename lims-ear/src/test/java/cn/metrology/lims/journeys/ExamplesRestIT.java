package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The other worked examples through the API alone. */
class ExamplesRestIT {
    private static final String ANYUAN = "C000002";

    @Test
    void aMultimeterIsCalibrated() {
        String sheet = measured(Specimen.multimeter());
        JsonObject live = live(sheet);
        JsonObject budget = live.getJsonArray("budgets").getJsonObject(0);
        assertThat(budget.getString("reportedValue")).isEqualTo("+0.0038");
        assertThat(budget.getString("statement")).isEqualTo("U = 0.0016 V, k = 2");
        assertThat(live.getJsonArray("points").getJsonObject(0).getString("limitText"))
                .isEqualTo("±0.016 V");
        JsonObject certificate = issued(sheet);
        assertThat(certificate.getString("kind")).isEqualTo("CALIBRATION_CERTIFICATE");
        assertThat(certificate.containsKey("validUntil")).as("CT-09").isFalse();
    }

    @Test
    void aCalibrationWithoutAnyResultCannotBeHandedIn() {
        Specimen multimeter = Specimen.multimeter();
        String sheet = RestGauges.started(task(multimeter), "jiandingyuan1", multimeter);
        Rest bench = Rest.as("jiandingyuan1");
        bench.put("worksheets/" + sheet + "/cells", """
                {"commandId": "%s", "cells": [{"cell": "check/appearance", "value": "PASS"}]}""".formatted(UUID.randomUUID()))
                .expect(200);
        Rest.Answer record = bench.get("worksheets/" + sheet + "/record").expect(200);
        Rest.Answer refused = bench.put(
                "worksheets/" + sheet + "/submit", record.seen(), "{\"password\": \"" + Browser.PASSWORD + "\"}");
        assertThat(refused.expect(422).object().getString("title")).isEqualTo("measurement.NOTHING_MEASURED");
    }

    @Test
    void aScaleIsVerified() {
        String sheet = measured(Specimen.scale());
        JsonObject live = live(sheet);
        assertThat(live.getString("conclusion")).isEqualTo("III级合格");
        assertThat(live.getJsonObject("computed").getString("weigh/5/Ec_up")).startsWith("0.0055");
        JsonObject certificate = issued(sheet);
        assertThat(certificate.getString("kind")).isEqualTo("VERIFICATION_CERTIFICATE");
        assertThat(certificate.getString("conclusion")).isEqualTo("III级合格");
    }

    private static String measured(Specimen specimen) {
        return RestGauges.measured(task(specimen), "jiandingyuan1", specimen);
    }

    private static Rest.Answer task(Specimen specimen) {
        JsonObject order = RestGauges.accepted(RestGauges.draft(ANYUAN, specimen));
        return RestGauges.assigned(RestGauges.items(order).get(0), "jiandingyuan1");
    }

    private static JsonObject live(String sheet) {
        return Rest.as("jiandingyuan1")
                .get("worksheets/" + sheet)
                .expect(200)
                .object()
                .getJsonObject("live");
    }

    private static JsonObject issued(String sheet) {
        RestGauges.submitted(sheet, "jiandingyuan1");
        RestGauges.checked(sheet, "heyan");
        return Rest.as("pizhun")
                .post("certificates", RestGauges.issue(sheet))
                .expect(201)
                .object();
    }
}
