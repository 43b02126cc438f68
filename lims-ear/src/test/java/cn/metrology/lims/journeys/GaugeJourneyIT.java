package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job in the browser, by six people: counter, technical manager, technician, checker, signatory, client; and a stranger with the QR code. */
class GaugeJourneyIT {
    private static final String[][] READINGS = {
        {"0.00", "0.00", "0.01", "0.01"},
        {"0.40", "0.41", "0.41", "0.42"},
        {"0.79", "0.80", "0.81", "0.81"},
        {"1.19", "1.19", "1.20", "1.21"},
        {"1.57", "1.58", "1.58", "1.58"}
    };

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aGaugeComesInAtTheCounterAndItsOwnerTakesHomeAVerificationCertificate() throws IOException {
        Instrument gauge = new Instrument(BROWSER, Specimen.gauge(READINGS));
        gauge.comesToTheCounter("安源机械有限公司");
        gauge.isAssigned("张伟");
        gauge.isMeasured("jiandingyuan1");
        gauge.isHandedIn("1.6级合格");
        gauge.isChecked("heyan");
        gauge.isApproved("pizhun");

        String row = gauge.inThePortalOf("kehu2");
        assertThat(row).contains("检定证书").contains("1.6级合格");
        String number = Paper.number(row);
        assertThat(number).startsWith("PXJL-JD-LX-");
        String paper = Paper.text(Rest.as("kehu2")
                .get("portal/certificates/" + number + "/pdf")
                .expect(200)
                .bytes());
        assertThat(paper)
                .contains("检定证书", number, gauge.serial(), "安源机械有限公司", "1.6级合格", "JJG 52-2013")
                .containsPattern("\\d{4}年\\d{1,2}月\\d{1,2}日")
                .contains("张伟", "李强", "陈静", "以下空白");

        theStrangerWithTheQrCodeLearnsThatItIsGenuine(number);
        anotherClientHasNeverHeardOfIt(gauge, number);
    }

    @Test
    void aGaugeThatFailsGetsAResultNoticeThatNamesTheFailedRequirement() throws IOException {
        String[][] tooHigh = READINGS.clone();
        tooHigh[3] = new String[] {"1.22", "1.23", "1.22", "1.22"};
        Instrument gauge = new Instrument(BROWSER, Specimen.gauge(tooHigh));
        gauge.comesToTheCounter("安源机械有限公司");
        gauge.isAssigned("张伟");
        gauge.isMeasured("jiandingyuan1");
        gauge.isHandedIn("不合格");
        gauge.isChecked("heyan");
        gauge.isApproved("pizhun");

        String row = gauge.inThePortalOf("kehu2");
        assertThat(row).contains("检定结果通知书").contains("不合格");
        String number = Paper.number(row);
        assertThat(number).startsWith("PXJL-TZ-LX-");
        String paper = Paper.text(Rest.as("kehu2")
                .get("portal/certificates/" + number + "/pdf")
                .expect(200)
                .bytes());
        assertThat(paper).contains("检定结果通知书", "不合格", "示值误差", "1.2 MPa").doesNotContain("Valid until");
    }

    private static void theStrangerWithTheQrCodeLearnsThatItIsGenuine(String number) {
        String code = Rest.as("pizhun")
                .get("certificates/" + number)
                .expect(200)
                .object()
                .getString("checkCode");
        BROWSER.nobody().go("/verify.xhtml?no=" + number + "&code=" + code);
        assertThat(BROWSER.page()).contains(number).contains("有效").doesNotContain("安源机械");
        BROWSER.go("/verify.xhtml?no=" + number + "&code=000000");
        assertThat(BROWSER.page()).doesNotContain("检定证书");
    }

    private static void anotherClientHasNeverHeardOfIt(Instrument gauge, String number) {
        assertThat(gauge.inThePortalOf("kehu1")).isEmpty();
        Rest.as("kehu1").get("portal/certificates/" + number + "/pdf").expect(404);
        Rest.as("kehu1").get("portal/certificates/" + number).expect(404);
        Rest.as("kehu1").get("certificates/" + number).expect(403);
    }
}
