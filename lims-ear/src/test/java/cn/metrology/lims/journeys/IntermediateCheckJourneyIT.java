package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An intermediate check goes out of control: the chart shows it, the instrument stops, the quality manager finds it. */
class IntermediateCheckJourneyIT {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aFailedCheckStopsTheInstrumentAndIsAnswered() {
        String instrument = instrument();
        String plan = plannedWithTenChecks(instrument);

        BROWSER.as("biaozhun").go("/standards/check.xhtml?no=" + plan);
        assertThat(BROWSER.page()).contains("控制限由前 10 次核查确定", "行动限 ±3s");
        BROWSER.enter("checkedOn_input", today.toString());
        BROWSER.type("readings", "10.3 10.4").click("record");
        BROWSER.waitForText("超出行动限");
        BROWSER.waitForText("已自动隔离停用");
        assertThat(BROWSER.all("svg .plot-dot.plot-bad")).hasSize(2);
        BROWSER.picture("check", 1366, 768);

        BROWSER.go("/standards/instrument.xhtml?no=" + instrument);
        assertThat(BROWSER.page()).contains("隔离停用", plan);

        BROWSER.as("zhiliang").go("/standards/board.xhtml");
        assertThat(BROWSER.text("alarms")).contains(plan, "失控");

        BROWSER.as("jishu").go("/standards/check.xhtml?no=" + plan);
        BROWSER.type("reason", "送省院重新校准").clickText("button", "填写处理措施");
        BROWSER.waitForText("送省院重新校准");
        BROWSER.as("zhiliang").go("/standards/board.xhtml");
        assertThat(BROWSER.text("alarms")).doesNotContain(plan);
    }

    /** The same book as PDF and as workbook, whatever happens to the standard. */
    @Test
    void theHistoryBookIsOneDocumentOfEverything() throws Exception {
        byte[] pdf = Rest.as("zhiliang")
                .get("standards/PX-S-018/history-book")
                .expect(200)
                .bytes();
        try (PDDocument book = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(book))
                    .contains("计量标准履历书", "PX-S-018", "BZ-018-A", "重复性", "HC-演示-1", "计量标准技术报告");
        }
        byte[] workbook = Rest.as("zhiliang")
                .get("standards/PX-S-018/history-book/workbook")
                .expect(200)
                .bytes();
        assertThat(new String(workbook, 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
    }

    /** A new one, accepted by a second person, so that no other journey loses its standard. */
    private String instrument() {
        Rest custodian = Rest.as("biaozhun");
        String serial = "JOURNEY-" + System.nanoTime();
        Rest.Answer made = custodian.post("instruments", """
                        {"standardCode": "PX-S-018", "name": "数字压力计", "serial": "%s", "site": "PINGXIANG",
                         "location": "标准室", "unit": "MPa"}""".formatted(serial)).expect(201);
        String number = made.object().getString("number");
        Rest.Answer entered = custodian
                .post("instruments/" + number + "/calibrations", made.seen(), """
                        {"certificateNo": "%s", "institute": "省院", "calibratedOn": "%s", "dueOn": "%s", "points": []}""".formatted(
                                serial, today.minusDays(40), today.plusDays(300)))
                .expect(200);
        Rest.as("jishu")
                .put("instruments/" + number + "/calibrations/" + serial + "/acceptance", entered.seen(), "")
                .expect(200);
        return number;
    }

    /** Means of 10.0 and 10.1 in turn: s = 0.0527, action limits 10.05 ± 0.158. */
    private String plannedWithTenChecks(String instrument) {
        Rest custodian = Rest.as("biaozhun");
        Rest.Answer plan =
                custodian.post("check-plans", """
                        {"instrumentNumber": "%s", "quantity": "10 MPa", "unit": "MPa", "method": "CHECK_STANDARD",
                         "checkStandard": "核查标准", "reference": 10.0, "limit": 1.0, "basis": "MPE", "readings": 2,
                         "intervalMonths": 6, "firstDue": "%s"}""".formatted(instrument, today)).expect(201);
        JsonObject made = plan.object();
        String checks = "check-plans/" + made.getString("number") + "/checks";
        for (int i = 0; i < 10; i++) {
            String readings = i % 2 == 0 ? "[9.9, 10.1]" : "[10.0, 10.2]";
            plan = custodian
                    .post(checks, plan.seen(), """
                            {"checkedOn": "%s", "conditions": "20 ℃", "readings": %s}""".formatted(today.minusDays(20 - i), readings))
                    .expect(200);
        }
        return made.getString("number");
    }
}
