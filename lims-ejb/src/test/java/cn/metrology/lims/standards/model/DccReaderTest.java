package cn.metrology.lims.standards.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.CalibrationPoint;
import cn.metrology.lims.standards.CalibrationDraft;
import cn.metrology.lims.standards.StandardsError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DccReaderTest {
    private static final int MUTATIONS = 10_000;

    private final byte[] sample = sample();

    @Test
    void theSampleFillsIdentityAndValuesDigitForDigit() {
        CalibrationDraft draft = DccReader.read(sample, "kg");
        assertThat(draft.certificateNo()).isEqualTo("LX-2025-000123");
        assertThat(draft.institute()).isEqualTo("示例市计量测试院");
        assertThat(draft.item()).isEqualTo("电子天平");
        assertThat(draft.model()).isEqualTo("EX-224");
        assertThat(draft.serials()).containsExactly("SN-0001", "Y-17");
        assertThat(draft.calibratedOn()).isEqualTo(LocalDate.of(2025, 3, 5));
        assertThat(draft.points())
                .containsExactly(
                        point("0.0500002", "0.0500001", "0.00000021"),
                        point("0.1000003", "0.1000002", "0.00000024"),
                        point("0.2000004", "0.2000001", "0.00000030"));
    }

    /** 2.1E-7 kg is 0.00021 g: the digits stay, the point moves. */
    @Test
    void valuesComeInTheUnitOfTheInstrument() {
        CalibrationDraft draft = DccReader.read(sample, "g");
        assertThat(draft.points().get(0)).isEqualTo(point("50.0002", "50.0001", "0.00021"));
        assertThat(DccReader.read(sample, null).unit()).isEqualTo("kg");
    }

    @Test
    void aUnitOfAnotherKindIsRefused() {
        refuses(StandardsError.DCC_UNIT, sample, "MPa");
    }

    @ParameterizedTest
    @CsvSource({"\\milli\\metre, mm", "\\kilogram, kg", "\\mega\\pascal, MPa", "\\ohm, Ohm", "\\micro\\volt, uV"})
    void dsiUnitsAreUcumUnits(String dsi, String ucum) {
        assertThat(DsiUnit.ucum(dsi)).contains(ucum);
    }

    @Test
    void anExternalEntityIsNeverFetched() {
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        refuses(StandardsError.DCC_MALFORMED, evil.getBytes(StandardCharsets.UTF_8), "kg");
    }

    @Test
    void aBrokenFileIsToldWithItsPlace() {
        String broken = text().replace("</dcc:coreData>", "</dcc:core>");
        assertThatThrownBy(() -> DccReader.read(broken.getBytes(StandardCharsets.UTF_8), "kg"))
                .isInstanceOfSatisfying(BusinessException.class, e -> {
                    assertThat(e.code()).isEqualTo(StandardsError.DCC_MALFORMED);
                    assertThat((Integer) e.args()[0]).isEqualTo(9);
                });
    }

    @Test
    void whatIsWrongInsideIsNamed() {
        refuses(StandardsError.DCC_OTHER_DOCUMENT, "<a/>".getBytes(StandardCharsets.UTF_8), "kg");
        refuses(StandardsError.DCC_NUMBER, changed("0.0500002", "NaN"), "kg");
        refuses(StandardsError.DCC_NUMBER, changed("0.0500002", "1E+999999"), "kg");
        refuses(StandardsError.DCC_UNEVEN, changed("0.0500002 ", ""), "kg");
        refuses(
                StandardsError.DCC_INCOMPLETE,
                changed("endPerformanceDate>2025-03-05", "endPerformanceDate>5.3.25"),
                "kg");
        refuses(StandardsError.DCC_INCOMPLETE, changed("valueExpandedMUXMLList", "x"), "kg");
    }

    /** Bytes flipped, cut out, doubled: each file is read or refused in words, never anything else. */
    @Test
    void mutatedFilesAreReadOrRefused() {
        Random random = new Random(20261125);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            try {
                DccReader.read(mutated(random), random.nextBoolean() ? "kg" : "mg");
            } catch (BusinessException said) {
                refused++;
            }
        }
        assertThat(refused).isBetween(MUTATIONS / 4, MUTATIONS);
    }

    private byte[] mutated(Random random) {
        byte[] file = sample.clone();
        for (int n = random.nextInt(3); n >= 0; n--) {
            int at = random.nextInt(file.length);
            int length = Math.min(random.nextInt(40), file.length - at);
            switch (random.nextInt(4)) {
                case 0 -> file[at] = (byte) random.nextInt(256);
                case 1 -> file = joined(file, at, at + length);
                case 2 -> file = joined(file, at + length, at);
                default -> file[at] = (byte) "<>&\"'0123456789.Ee-".charAt(random.nextInt(19));
            }
        }
        return file;
    }

    /** What stands before one place, then what stands after another: cut out or doubled. */
    private static byte[] joined(byte[] file, int upTo, int from) {
        byte[] made = new byte[upTo + file.length - from];
        System.arraycopy(file, 0, made, 0, upTo);
        System.arraycopy(file, from, made, upTo, file.length - from);
        return made;
    }

    private static CalibrationPoint point(String nominal, String value, String expanded) {
        return new CalibrationPoint(
                new BigDecimal(nominal), new BigDecimal(value), new BigDecimal(expanded), new BigDecimal("2"));
    }

    private byte[] changed(String from, String to) {
        return text().replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        return new String(sample, StandardCharsets.UTF_8);
    }

    private static void refuses(StandardsError code, byte[] file, String unit) {
        assertThatThrownBy(() -> DccReader.read(file, unit))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static byte[] sample() {
        try (InputStream in = DccReaderTest.class.getResourceAsStream("/dcc/balance-3.3.0.xml")) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
