package cn.metrology.lims.uncertainty.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.metrology.lims.uncertainty.expression.Expression;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    @Test
    void everyUnitOfTheReferenceBankHasItsFactorAndOffset() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/reference/units.json")) {
            JsonObject units = Json.createReader(in).readObject().getJsonObject("units");
            assertThat(units).hasSizeGreaterThan(80);
            units.forEach((symbol, value) -> {
                JsonArray expected = value.asJsonArray();
                double factor = expected.getJsonNumber(0).doubleValue();
                QuantityUnit unit = Units.of(symbol);
                assertThat(unit.factor()).as(symbol).isCloseTo(factor, within(Math.abs(factor) * 1e-15));
                assertThat(unit.offset())
                        .as(symbol)
                        .isEqualTo(expected.getJsonNumber(1).doubleValue());
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Cel, 1, 273.15, Θ",
        "℃, 1, 273.15, Θ",
        "degC (difference unit), 1, 0, Θ",
        "uV/℃, 1e-6, 0, L^2·M·T^-3·I^-1·Θ^-1",
        "Ohm, 1, 0, L^2·M·T^-3·I^-2",
        "kΩ, 1000, 0, L^2·M·T^-3·I^-2",
        "uL, 1e-9, 0, L^3",
        "μm, 1e-6, 0, L",
        "m², 1, 0, L^2",
        "deg, 0.017453292519943295, 0, 1",
        "N.m, 1, 0, L^2·M·T^-2",
        "N/mm2, 1e6, 0, L^-1·M·T^-2",
        "mm[Hg], 133.322, 0, L^-1·M·T^-2",
        "kWh, 3.6e6, 0, L^2·M·T^-2",
        "r/min, 0.016666666666666666, 0, T^-1",
        "/K, 1, 0, Θ^-1",
        "m-1, 1, 0, L^-1",
        "%, 0.01, 0, 1",
        "dB(A), 1, 0, 1",
        "L/(m2.h), 2.7777777777777776e-7, 0, L·T^-1"
    })
    void unitsAsLaboratoriesWriteThem(String text, double factor, double offset, String dimension) {
        QuantityUnit unit = Units.of(text);
        assertThat(unit.factor()).isCloseTo(factor, within(factor * 1e-14));
        assertThat(unit.offset()).isEqualTo(offset);
        assertThat(unit.dimension()).hasToString(dimension);
    }

    @ParameterizedTest
    @CsvSource({"furlongs", "m/", "(m", "m^", "m**2", "kg m", "m999", "[", "'m/(s'"})
    void whatNobodyKnowsIsRefused(String text) {
        assertThatThrownBy(() -> Units.of(text)).isInstanceOf(UnitException.class);
    }

    @Test
    void uncertaintiesAreScaledButNotShifted() {
        QuantityUnit fahrenheit = Units.of("degF");
        assertThat(fahrenheit.fromSi(Units.of("degC").toSi(20))).isCloseTo(68, within(1e-12));
        assertThat(Units.of("degC").factor() / fahrenheit.factor()).isCloseTo(1.8, within(1e-15));
    }

    private static void check(String model, String result, String... inputs) {
        DimensionCheck.check(
                Expression.parse(model).tape(),
                Arrays.stream(inputs).map(Units::of).toList(),
                List.of(Units.of(result)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sqrt(a*a + b^2) | m | m mm",
                "a*exp(-b/c) | V | V s min",
                "max(0, a - b) | Pa | hPa bar",
                "a^(1/2)*b^0.5 | m | m m",
                "(a + b)/2 | degC | degC degC",
                "a + b | degC | degC K",
                "a - b | K | degC degC",
                "0.5*a + b*0.5 | Cel | Cel Cel",
                "a*(1 + b*(c - 293.15)) | 1 | 1 1 1",
                "if(a <= b, a, 2*b) | kg | kg g",
                "atan2(a, b) | deg | m mm"
            })
    void fittingDimensionsPass(String model, String result, String inputs) {
        assertThatCode(() -> check(model, result, inputs.split(" "))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + b | V | V | A | DIFFERENT_DIMENSIONS",
                "exp(a/b) | 1 | V | A | ARGUMENT_NOT_DIMENSIONLESS",
                "a^b | 1 | V | 1 | EXPONENT_NOT_A_NUMBER",
                "a*b | m | m | m | RESULT_HAS_ANOTHER_DIMENSION",
                "a + b | degC | degC | degC | TEMPERATURES_ON_A_SCALE_ADDED",
                "a - b | degC | degC | degC | TEMPERATURES_ON_A_SCALE_ADDED",
                "if(a < b, a, a) | m | m | s | DIFFERENT_DIMENSIONS",
                "a + 1*b^0 | m | m | s | DIFFERENT_DIMENSIONS"
            })
    void otherDimensionsAreRefused(String model, String result, String a, String b, UnitException.Reason reason) {
        assertThatThrownBy(() -> check(model, result, a, b))
                .isInstanceOfSatisfying(
                        UnitException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
