package cn.metrology.lims.uncertainty.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A million random and mutated texts: each is parsed or refused with the documented exception, none hangs. */
class ParserFuzzTest {
    private static final int INPUTS = 1_000_000;
    private static final int PARTS = 100;
    private static final List<String> SEEDS = List.of(
            "l_S + (d0 + d1 + d2) - l_S*(d_alpha*(theta_bar + Delta) + alpha_S*d_theta)",
            "-a^2 + 2^3^b/4*c - -d",
            "if(a <= b, min(x, y, 3e-2), atan2(-y, x)^-2) # 注释",
            "ρ = 示值/1.0\ny = √; z = ln(ρ)",
            "sqrt(exp(ln(log10(sin(cos(tan(asin(acos(atan(0.5))))))))))",
            "1e308*1e308/0 + 9^9^9^9",
            "（Δt₂＋π）×α÷2");
    private static final List<String> WORDS = List.of(
            "a",
            "b",
            "x₁",
            "温度",
            "pi",
            "if",
            "min",
            "max",
            "sin",
            "sqrt",
            "atan2",
            "log",
            "1",
            "0",
            "2.5",
            "1e5",
            ".",
            "e",
            "1e",
            "+",
            "-",
            "*",
            "/",
            "^",
            "(",
            ")",
            ",",
            "<",
            "<=",
            "==",
            "!=",
            "=",
            ";",
            "\n",
            " ",
            "#",
            "//",
            "\u0000",
            "😀",
            "'",
            "\"",
            "%",
            "{",
            "\\",
            "999999999999",
            "1e-999",
            "((((((((",
            "------",
            "^^",
            "（",
            "，");

    @Test
    void aMillionTextsAreParsedOrRefused() {
        int refused = Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(5),
                () -> IntStream.range(0, PARTS)
                        .parallel()
                        .map(ParserFuzzTest::refusedOf)
                        .sum());
        assertThat(refused).isBetween(INPUTS / 10, INPUTS - INPUTS / 100);
    }

    private static int refusedOf(int part) {
        SplittableRandom random = new SplittableRandom(part);
        int refused = 0;
        for (int i = 0; i < INPUTS / PARTS; i++) {
            String text = random.nextBoolean() ? random(random) : mutated(random);
            try {
                if (random.nextBoolean()) {
                    evaluate(Expression.parse(text));
                } else {
                    Model.parse(text);
                }
            } catch (ExpressionException e) {
                assertThat(e.line()).isPositive();
                assertThat(e.column()).isPositive();
                refused++;
            }
        }
        return refused;
    }

    private static void evaluate(Expression expression) {
        try {
            double value = expression.evaluate(new double[expression.names().size()]);
            assertThat(value).isFinite();
        } catch (DomainException undefined) {
            assertThat(undefined.line()).isPositive();
        }
    }

    private static String random(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int words = 1 + random.nextInt(12);
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private static String mutated(SplittableRandom random) {
        StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at).append(' ');
                case 1 -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                default -> text.setCharAt(at, (char) random.nextInt(0x3000));
            }
        }
        return text.toString();
    }
}
