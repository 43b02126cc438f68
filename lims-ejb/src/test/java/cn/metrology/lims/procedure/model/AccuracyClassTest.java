package cn.metrology.lims.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccuracyClassTest {
    @ParameterizedTest
    @CsvSource({
        "1.6, 1.6",
        "1.6级, 1.6",
        "Ⅲ, III",
        "③, III",
        "III级, III",
        "Ⅳ, IIII",
        "M1级, M1",
        "f2, ",
        "4等, 4等",
        "excellent, ",
        "'', "
    })
    void aClassIsReadAsWritten(String written, String name) {
        assertThat(AccuracyClass.parse(written).map(AccuracyClass::name).orElse(null))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0级~4.0级, 1.0",
        "1.6/2.5级, 1.6",
        "'1级、2级', 1",
        "0.25/0.4/0.6级, 0.25",
        "0.5~1.5级, 0.5",
        "③④级;MPE 0.5e/1.0e/1.5e, III",
        "'Ⅰ、Ⅱ级', I",
        "F2~M3 (由F1检定), F2",
        "4等/5等;K~3级, 4等",
        "MPE ±0.02~±0.15mm, ",
        "±1%~±12%, ",
        "按规程, "
    })
    void theFinestClassOfAStatementIsFound(String statement, String finest) {
        assertThat(AccuracyClass.finestIn(statement).map(AccuracyClass::name).orElse(null))
                .isEqualTo(finest);
    }

    @ParameterizedTest
    @CsvSource({
        "1.6, 1.0, true",
        "1.0, 1.0, true",
        "0.4, 1.0, false",
        "IIII, III, true",
        "II, III, false",
        "M2, F2, true",
        "E2, F2, false",
        "1.6, III, false",
        "5等, 4等, true"
    })
    void askedMayNotBeBetterThanAllowedNorOfAnotherFamily(String asked, String allowed, boolean covered) {
        assertThat(AccuracyClass.parse(asked)
                        .orElseThrow()
                        .notBetterThan(AccuracyClass.parse(allowed).orElseThrow()))
                .isEqualTo(covered);
    }

    @Test
    void theSpecialClassesOfElectricityMetersLieJustBeforeTheirNumber() {
        AccuracyClass finest = AccuracyClass.finestIn("A/B/C级(原0.2S~2级)").orElseThrow();
        assertThat(finest.name()).isEqualTo("0.2S");
        assertThat(AccuracyClass.parse("1级").orElseThrow().notBetterThan(finest))
                .isTrue();
        AccuracyClass plain = AccuracyClass.parse("0.2").orElseThrow();
        assertThat(plain.notBetterThan(finest)).isTrue();
        assertThat(finest.notBetterThan(plain)).isFalse();
    }
}
