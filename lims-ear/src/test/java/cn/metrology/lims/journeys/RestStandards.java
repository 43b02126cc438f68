package cn.metrology.lims.journeys;

import java.time.LocalDate;
import java.util.Locale;

/** A reference instrument of a journey's own, so that what befalls it touches nobody else's results. */
final class RestStandards {
    private static final String PROVINCE = "江西省计量测试研究院（演示）";
    private final String serial = "E" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
    private final String number;

    private RestStandards() {
        number = Rest.as("biaozhun")
                .post("instruments", """
                        {"standardCode": "PX-S-018", "name": "数字压力计", "model": "ConST211", "serial": "%s", "site": "PINGXIANG",
                         "location": "压力室", "rangeMin": "0", "rangeMax": "2.5", "unit": "MPa", "accuracyText": "0.05级", "mpe": "0.00125"}""".formatted(serial))
                .expect(201)
                .object()
                .getString("number");
    }

    /** A digital pressure gauge of class 0.05 whose certificate a second person has accepted. */
    static RestStandards inUse() {
        RestStandards gauge = new RestStandards();
        gauge.enter(
                "校准-" + gauge.serial + "-1", LocalDate.now(Instrument.PINGXIANG).minusDays(30));
        gauge.put("calibrations/" + Rest.encoded("校准-" + gauge.serial + "-1") + "/acceptance", "");
        return gauge;
    }

    /** The next certificate comes, and the technical manager does not accept it. */
    void failsItsRecalibration() {
        String certificate = "校准-" + serial + "-2";
        enter(certificate, LocalDate.now(Instrument.PINGXIANG));
        put("calibrations/" + Rest.encoded(certificate) + "/rejection", "{\"reason\": \"1.6 MPa 示值超差\"}");
    }

    private void enter(String certificate, LocalDate madeOn) {
        Rest custodian = Rest.as("biaozhun");
        custodian
                .post("instruments/" + number + "/calibrations", seen(), """
                        {"certificateNo": "%s", "institute": "%s", "calibratedOn": "%s", "dueOn": "%s", "points": []}""".formatted(
                                certificate, PROVINCE, madeOn, madeOn.plusYears(1)))
                .expect(200);
    }

    private void put(String path, String json) {
        Rest.as("jishu").put("instruments/" + number + "/" + path, seen(), json).expect(200);
    }

    private String seen() {
        return Rest.as("jishu").get("instruments/" + number).expect(200).seen();
    }

    String number() {
        return number;
    }
}
