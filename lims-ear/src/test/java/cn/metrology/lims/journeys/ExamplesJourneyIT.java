package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The other worked examples in the browser, from the counter to the client's document. */
class ExamplesJourneyIT {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aMultimeterGetsACalibrationCertificateWithUncertaintyAndTheAgreedConformity() throws IOException {
        Instrument multimeter = new Instrument(BROWSER, Specimen.multimeter());
        multimeter.comesToTheCounter("安源机械有限公司");
        multimeter.isAssigned("张伟");
        multimeter.isMeasured("jiandingyuan1");
        BROWSER.waitForText("+0.00378");
        multimeter.isHandedIn("");
        multimeter.isChecked("heyan");
        multimeter.isApproved("pizhun");

        String paper = issuedTo("kehu2", multimeter, "PXJL-JZ-DX-");
        assertThat(paper).contains("校准证书", "JJF 1587-2016", "YS034A", "20.4 ℃ / 51 %");
        assertThat(paper).contains("100.0001", "100.0039", "+0.0038", "0.0016");
        assertThat(paper).contains("按约定的判定规则（ILAC-G8:09/2019 4.2.2，w = U），100 V 点符合 ±0.016 V。");
        assertThat(paper).contains("接收日期", "校准日期", "签发日期", "接收状态", "完好", "授权签字人", "以下空白");
        assertThat(paper).doesNotContain("检定证书", "检定结论", "合格");
    }

    @Test
    void aScaleGetsAVerificationCertificateForAYear() throws IOException {
        Instrument scale = new Instrument(BROWSER, Specimen.scale());
        scale.comesToTheCounter("安源机械有限公司");
        scale.isAssigned("张伟");
        scale.isMeasured("jiandingyuan1");
        scale.isHandedIn("III级合格");
        scale.isChecked("heyan");
        scale.isApproved("pizhun");

        String paper = issuedTo("kehu2", scale, "PXJL-JD-LX-");
        assertThat(paper).contains("检定证书", "JJG 539-2016", "III级合格", "+0.0055 kg", "±0.0075 kg", "以下空白");
    }

    private static String issuedTo(String client, Instrument instrument, String number) throws IOException {
        String row = instrument.inThePortalOf(client);
        assertThat(Paper.number(row)).startsWith(number);
        return Paper.text(Rest.as(client)
                .get("portal/certificates/" + Paper.number(row) + "/pdf")
                .expect(200)
                .bytes());
    }
}
