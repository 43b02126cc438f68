package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/**
 * A standard fails its recalibration: the quality manager sees what is touched, decides for each certificate, the client
 * sees the recall and acknowledges it, a second person revokes, and the analysis is signed.
 */
class RecallJourneyIT {
    private static final String ANYUAN = "C000002";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aStandardFailsItsRecalibrationAndTheClientSeesTheRecall() {
        RestStandards standard = RestStandards.inUse();
        List<String> items = RestGauges.items(RestGauges.accepted(RestGauges.draft(ANYUAN, 2)));
        JsonObject recalled = issuedWith(standard, items.get(0));
        JsonObject kept = issuedWith(standard, items.get(1));
        theChainOfTheDocumentReachesTheSi(recalled.getString("number"));
        standard.failsItsRecalibration();

        String run = theQualityManagerFindsBoth(standard, recalled.getString("number"), kept.getString("number"));
        theWorldSees(recalled, "复核中");
        theQualityManagerDecides(run, recalled.getString("number"), kept.getString("number"));
        theWorldSees(kept, "有效");
        theClientAcknowledges(recalled.getString("number"));
        aSecondPersonRevokes(recalled.getString("number"));
        theWorldSees(recalled, "作废");
        theQualityManagerSigns(run);
    }

    private static JsonObject issuedWith(RestStandards standard, String item) {
        Specimen gauge = Specimen.gauge(RestGauges.GOOD).measuredWith(standard.number());
        String sheet = RestGauges.measured(RestGauges.assigned(item, "jiandingyuan1"), "jiandingyuan1", gauge);
        RestGauges.submitted(sheet, "jiandingyuan1");
        RestGauges.checked(sheet, "heyan");
        return Rest.as("pizhun")
                .post("certificates", RestGauges.issue(sheet))
                .expect(201)
                .object();
    }

    private static void theChainOfTheDocumentReachesTheSi(String certificate) {
        BROWSER.as("zhiliang").go("/traceability/chain.xhtml?certificate=" + certificate);
        BROWSER.waitForText("溯源链完整");
        BROWSER.waitForText("SI-Pa");
        BROWSER.picture("chain-of-a-certificate", 1920, 1080);
        BROWSER.picture("chain-of-a-certificate", 1366, 768);
    }

    /** Half a per cent of the range: more than the gauge's errors leave room for at the upper points. */
    private static String theQualityManagerFindsBoth(RestStandards standard, String first, String second) {
        BROWSER.as("zhiliang").go("/quality/impacts.xhtml?node=" + standard.number());
        BROWSER.type("facts", "复检 1.6 MPa 点示值超差 0.03 MPa");
        BROWSER.type("shifts", "0 0\n1.6 0.03").type("unit", "MPa");
        BROWSER.click("open").waitForUrl("/quality/impact.xhtml");
        BROWSER.waitForText(first).waitForText(second).waitForText("改变");
        BROWSER.click("freeze").waitForText("证书已置为复核中");
        BROWSER.picture("impact", 1366, 768);
        return BROWSER.url().replaceAll(".*[?&]no=([^&]+).*", "$1");
    }

    private static void theQualityManagerDecides(String run, String recalled, String kept) {
        BROWSER.as("zhiliang").go("/quality/impact.xhtml?no=" + run);
        select(recalled);
        BROWSER.select("decision", "撤回").type("because", "1.6 MPa 点超差，结论改变");
        BROWSER.type("password", Browser.PASSWORD).click("decide").waitForText("决定已记录");
        select(kept);
        BROWSER.select("decision", "维持有效").type("because", "客户仅使用 0.4 MPa 以下，偏差可忽略");
        BROWSER.click("decide").waitForText("偏差可忽略");
        BROWSER.click("tell").waitForText("等待确认");
        BROWSER.picture("impact-decided", 1920, 1080);
    }

    private static void select(String certificate) {
        BROWSER.driver()
                .findElement(By.cssSelector("[id$='lines_data'] > tr[data-rk='" + certificate + "'] .ui-chkbox-box"))
                .click();
        BROWSER.settle();
    }

    private static void theClientAcknowledges(String certificate) {
        BROWSER.as("kehu2").go("/portal/notices.xhtml").waitForText(certificate);
        assertThat(BROWSER.page()).contains("撤回", "请确认收到");
        BROWSER.picture("portal-notice", 1366, 768);
        BROWSER.click("acknowledge").waitForText("已确认收到");
        BROWSER.as("kehu1").go("/portal/notices.xhtml");
        assertThat(BROWSER.page()).doesNotContain(certificate);
    }

    private static void aSecondPersonRevokes(String certificate) {
        Rest signatory = Rest.as("pizhun");
        String seen = signatory.get("certificates/" + certificate).expect(200).seen();
        signatory
                .put(
                        "certificates/" + certificate + "/revocation",
                        seen,
                        "{\"password\": \"" + Browser.PASSWORD + "\"}")
                .expect(200);
    }

    private static void theQualityManagerSigns(String run) {
        BROWSER.as("zhiliang").go("/quality/impact.xhtml?no=" + run).waitForText("已确认");
        BROWSER.type("because", "全部处理完毕").type("password", Browser.PASSWORD);
        BROWSER.click("close").waitForText("已签名结束");
        assertThat(Rest.as("zhiliang")
                        .get("impacts/" + run + "/pdf")
                        .expect(200)
                        .header("Content-Type"))
                .contains("application/pdf");
    }

    private static void theWorldSees(JsonObject certificate, String standing) {
        BROWSER.nobody()
                .go("/verify.xhtml?no=" + certificate.getString("number") + "&code="
                        + certificate.getString("checkCode"));
        assertThat(BROWSER.page()).contains(standing);
    }
}
