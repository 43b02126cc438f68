package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** CT-12: a document is replaced and supplemented after issue, by two persons, and both numbers answer. */
class AmendmentJourneyIT {
    private static final String SIGNED = "{\"password\": \"" + Browser.PASSWORD + "\"}";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aReplacementTakesTwoPersonsAndBothNumbersAnswer() throws IOException {
        JsonObject original = issued();
        String number = original.getString("number");
        Rest.Answer proposed = proposed("zhiliang", original, """
                {"certificate": "%s", "kind": "REPLACEMENT", "reason": "单位名称少写两字",
                 "corrections": {"clientName": "江西安源机械有限公司"}}""".formatted(number));
        String amendment = "amendments/" + proposed.object().getString("number");
        assertThat(proposed.object().getJsonArray("changes").getJsonObject(0).getString("before"))
                .isEqualTo("安源机械有限公司");
        assertThat(Paper.text(
                        Rest.as("pizhun").get(amendment + "/pdf").expect(200).bytes()))
                .contains("草稿", "江西安源机械有限公司", "代替 " + number);

        Rest.as("zhiliang").put(amendment + "/issue", proposed.seen(), SIGNED).expect(403);
        Rest.as("heyan").put(amendment + "/issue", proposed.seen(), SIGNED).expect(403);
        Rest.as("pizhun")
                .put(amendment + "/issue", proposed.seen(), "{\"password\": \"wrong\"}")
                .expect(403);
        String successor = Rest.as("pizhun")
                .put(amendment + "/issue", proposed.seen(), SIGNED)
                .expect(200)
                .object()
                .getString("result");

        assertThat(Paper.text(Rest.as("kehu2")
                        .get("portal/certificates/" + successor + "/pdf")
                        .expect(200)
                        .bytes()))
                .contains("江西安源机械有限公司", successor, "本证书代替 " + number, "更改原因：单位名称少写两字", "1.6级合格");
        bothAnswer(original, successor);
        Rest.as("pizhun").put(amendment + "/issue", proposed.seen(), SIGNED).expect(409);

        BROWSER.nobody().go("/verify.xhtml?no=" + number + "&code=" + original.getString("checkCode"));
        assertThat(BROWSER.page()).contains("已被代替").contains(successor).doesNotContain("安源机械");
    }

    private static void bothAnswer(JsonObject original, String successor) {
        JsonObject old = check(original);
        assertThat(old.getString("standing")).isEqualTo("REPLACED");
        assertThat(old.getJsonObject("related").getString("replacedBy")).isEqualTo(successor);
        JsonObject current = check(
                Rest.as("pizhun").get("certificates/" + successor).expect(200).object());
        assertThat(current.getString("standing")).isEqualTo("IN_FORCE");
        assertThat(current.getJsonObject("related").getString("replaces")).isEqualTo(original.getString("number"));
    }

    @Test
    void aSupplementLeavesTheDocumentInForce() {
        JsonObject original = issued();
        String number = original.getString("number");
        Rest.Answer proposed = proposed("zhiliang", original, """
                {"certificate": "%s", "kind": "SUPPLEMENT", "reason": "客户要求注明安装位置", "content": "安装位置：3号锅炉房"}""".formatted(number));
        String supplement = Rest.as("pizhun")
                .put("amendments/" + proposed.object().getString("number") + "/issue", proposed.seen(), SIGNED)
                .expect(200)
                .object()
                .getString("result");
        JsonObject answer = check(original);
        assertThat(answer.getString("standing")).isEqualTo("IN_FORCE");
        assertThat(answer.getJsonObject("related")
                        .getJsonArray("supplementedBy")
                        .getString(0))
                .isEqualTo(supplement);
    }

    @Test
    void whatIsNoCorrectionIsRefusedAndADeclinedProposalChangesNothing() {
        JsonObject original = issued();
        String number = original.getString("number");
        Rest quality = Rest.as("zhiliang");
        quality.post("amendments", seen(original), """
                {"certificate": "%s", "kind": "REPLACEMENT", "reason": "没有更正", "corrections": {"clientName": "安源机械有限公司"}}""".formatted(number)).expect(422);
        Rest.Answer proposed = proposed("pizhun", original, """
                {"certificate": "%s", "kind": "REPLACEMENT", "reason": "型号写错", "corrections": {"model": "Y-100ZT"}}""".formatted(number));
        quality.post("amendments", seen(original), """
                {"certificate": "%s", "kind": "SUPPLEMENT", "reason": "补充", "content": "又一份"}""".formatted(number)).expect(409);
        String amendment = "amendments/" + proposed.object().getString("number");
        Rest.as("pizhun").put(amendment + "/issue", proposed.seen(), SIGNED).expect(403);
        quality.put(amendment + "/decline", proposed.seen(), "{\"reason\": \"铭牌型号确为 Y-100\"}")
                .expect(200);
        assertThat(check(original).getString("standing")).isEqualTo("IN_FORCE");
    }

    @Test
    void othersDoNotAmend() {
        JsonObject original = issued();
        String body = """
                {"certificate": "%s", "kind": "SUPPLEMENT", "reason": "补充", "content": "安装位置"}""".formatted(original.getString("number"));
        for (String person : new String[] {"shouli", "jiandingyuan1", "heyan", "jishu", "kehu2", "pingshen", "admin"}) {
            Rest.as(person).post("amendments", seen(original), body).expect(403);
        }
        Rest.as("lianhua3").post("amendments", seen(original), body).expect(404);
    }

    @Test
    void inTheBrowserOneProposesAndAnotherSigns() {
        JsonObject original = issued();
        String page = "/certificate/certificate.xhtml?no=" + original.getString("number");
        BROWSER.as("zhiliang").go(page).click("amend");
        BROWSER.type("amendReason", "出厂编号写错");
        BROWSER.all("input.correct-serial").get(0).sendKeys("A");
        BROWSER.picture("amendment-form", 1366, 768);
        BROWSER.click("amendPropose").waitForText("待复核签发");
        BROWSER.as("pizhun").go(page).type("amendPassword", Browser.PASSWORD).click("amendIssue");
        BROWSER.waitForText("签发为");
        BROWSER.go(page).waitForText("已被代替");
        BROWSER.picture("amendment-replaced", 1366, 768);
    }

    private static JsonObject issued() {
        String sheet = RestGauges.toApprove(RestGauges.items(RestGauges.accepted(RestGauges.draft("C000002", 1)))
                .get(0));
        return Rest.as("pizhun")
                .post("certificates", RestGauges.issue(sheet))
                .expect(201)
                .object();
    }

    private static Rest.Answer proposed(String person, JsonObject original, String body) {
        return Rest.as(person).post("amendments", seen(original), body).expect(201);
    }

    private static String seen(JsonObject certificate) {
        return "\"" + certificate.getInt("version") + "\"";
    }

    private static JsonObject check(JsonObject certificate) {
        return Rest.anybody()
                .get("public/certificate-checks?no=" + certificate.getString("number") + "&code="
                        + certificate.getString("checkCode"))
                .expect(200)
                .object();
    }
}
