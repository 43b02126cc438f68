package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The main job through the API alone, with what it refuses on the way. */
class RestJourneyIT {
    private static final String ANYUAN = "C000002";

    @Test
    void aGaugeBecomesACertificateThroughTheApiAlone() throws Exception {
        JsonObject order = RestGauges.accepted(RestGauges.draft(ANYUAN, 1));
        String number = order.getString("number");
        String item = RestGauges.items(order).get(0);
        String sheet =
                RestGauges.measured(RestGauges.assigned(item, "jiandingyuan1"), "jiandingyuan1", RestGauges.GOOD);
        JsonObject live = Rest.as("jiandingyuan1")
                .get("worksheets/" + sheet)
                .expect(200)
                .object()
                .getJsonObject("live");
        assertThat(live.getString("overall")).isEqualTo("PASS");
        assertThat(live.getString("conclusion")).isEqualTo("1.6级合格");
        assertThat(live.getJsonObject("computed").getString("ind/5/worst")).isEqualTo("-0.03");

        RestGauges.submitted(sheet, "jiandingyuan1");
        nobodyChecksTheirOwnWork(sheet);
        RestGauges.checked(sheet, "heyan");

        JsonObject certificate = Rest.as("pizhun")
                .post("certificates", RestGauges.issue(sheet))
                .expect(201)
                .object();
        assertThat(certificate.getString("kind")).isEqualTo("VERIFICATION_CERTIFICATE");
        assertThat(certificate.getString("conclusion")).isEqualTo("1.6级合格");
        itsOwnerDownloadsIt(certificate.getString("number"));
        anybodyChecksIt(certificate);

        assertThat(Rest.as("shouli")
                        .get("orders/" + number)
                        .expect(200)
                        .object()
                        .getString("status"))
                .isEqualTo("COMPLETED");
    }

    private static void nobodyChecksTheirOwnWork(String sheet) {
        Rest.Answer seen =
                Rest.as("jiandingyuan1").get("worksheets/" + sheet + "/record").expect(200);
        Rest.Answer refused = Rest.as("jiandingyuan1")
                .put("worksheets/" + sheet + "/check", seen.seen(), "{\"password\": \"" + Browser.PASSWORD + "\"}");
        assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
    }

    private static void itsOwnerDownloadsIt(String number) throws Exception {
        Rest owner = Rest.as("kehu2");
        Rest.Answer pdf = owner.get("portal/certificates/" + number + "/pdf").expect(200);
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        byte[] zip = owner.get("portal/certificates/archive?no=" + number)
                .expect(200)
                .bytes();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(archive.getNextEntry().getName()).contains(number);
            assertThat(archive.readAllBytes()).isEqualTo(pdf.bytes());
        }
    }

    private static void anybodyChecksIt(JsonObject certificate) {
        String check = "public/certificate-checks?no=" + certificate.getString("number") + "&code=";
        JsonObject genuine = Rest.anybody()
                .get(check + certificate.getString("checkCode"))
                .expect(200)
                .object();
        assertThat(genuine.getBoolean("genuine")).isTrue();
        assertThat(genuine.getString("standing")).isEqualTo("IN_FORCE");
        JsonObject guessed = Rest.anybody().get(check + "AAAAAA").expect(200).object();
        assertThat(guessed.getBoolean("genuine")).isFalse();
        assertThat(guessed.keySet()).as("tells nothing else").doesNotContain("standing", "kind");
    }

    @Test
    void aChangeOfWhatSomebodyElseHasChangedIsRefused() {
        Rest.Answer draft = RestGauges.draft(ANYUAN, 1);
        String order = "orders/" + draft.object().getString("number");
        Rest.as("shouli").put(order + "/submit", draft.seen(), "").expect(200);
        Rest.Answer late = Rest.as("shouli").put(order + "/withdraw", draft.seen(), "{\"reason\": \"重复\"}");
        late.expect(409);
        assertThat(late.header("Content-Type")).startsWith("application/problem+json");
        Rest.as("shouli").put(order + "/withdraw", "{\"reason\": \"没有版本\"}").expect(400);
    }

    @Test
    void whatIsOutOfScopeIsRefusedWithTheDimensionThatFails() {
        Rest.Answer asked = Rest.as("shouli").post("orders/capability", """
                {"itemCode": "MEC-021", "serviceKind": "VERIFICATION", "rangeMin": "0", "rangeMax": "600", "unit": "MPa",
                 "accuracyClass": "1.6级", "site": "PINGXIANG", "mandatoryPurpose": "NONE", "place": "IN_HOUSE"}""");
        JsonObject answer = asked.expect(200).object();
        assertThat(answer.getBoolean("covered")).as(asked.toString()).isFalse();
        assertThat(answer.getJsonArray("failures")).isNotEmpty();
    }
}
