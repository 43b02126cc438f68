package cn.metrology.lims.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UncertaintyCommandTest {
    private static final String CASE =
            "{\"id\": \"A\", \"kind\": \"round_to_interval\", \"x\": \"0.35\", \"interval\": \"0.1\"}";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFileOfCasesIsAnsweredLineByLine() throws IOException {
        assertThat(run(file("{\"schema\": \"x\", \"cases\": [" + CASE + "," + CASE.replace("\"A\"", "\"B\"")
                        + "], \"after\": 1}")))
                .isZero();
        assertThat(out())
                .isEqualTo(
                        "{\"id\":\"A\",\"result\":{\"rows\":[\"0.4\"]}}\n{\"id\":\"B\",\"result\":{\"rows\":[\"0.4\"]}}\n");
    }

    @Test
    void aListAndASingleCaseAreFilesToo() throws IOException {
        assertThat(run(file("[" + CASE + "]"))).isZero();
        assertThat(run(file(CASE))).isZero();
        assertThat(out().lines()).hasSize(2).allMatch(line -> line.contains("0.4"));
    }

    @Test
    void aRefusedCaseIsAnAnswer() throws IOException {
        assertThat(run(file("{\"id\": \"C\", \"kind\": \"guesswork\"}"))).isZero();
        assertThat(out())
                .startsWith("{\"id\":\"C\",\"error\":\"unknown_kind\",\"message\":\"kind guesswork is none of [");
        assertThat(run(file("{\"id\": \"D\", \"kind\": \"type_a\"}"))).isZero();
        assertThat(out()).endsWith("{\"id\":\"D\",\"error\":\"missing_field\",\"message\":\"values is missing\"}\n");
    }

    @Test
    void whatIsNotDefinedIsNull() throws IOException {
        run(file("{\"id\": \"E\", \"kind\": \"type_a\", \"values\": [1.0]}"));
        assertThat(out()).contains("\"n\":1,\"mean\":1.0,\"s\":null,\"s_mean\":null,\"dof\":0");
    }

    @Test
    void aBudgetSaysWhatACertificatePrints() throws IOException {
        run(file("""
                {"id": "F", "kind": "propagation",
                 "outputs": [{"name": "e", "expr": "x - s - d", "unit": "V"}],
                 "inputs": [
                   {"name": "x", "unit": "V", "value": 100.00390, "dist": {"type": "resolution", "step": 0.001}},
                   {"name": "s", "unit": "V", "value": 100.00012, "dist": {"type": "normal", "U": 0.0006, "k": 2}},
                   {"name": "d", "unit": "mV", "value": 0, "dist": {"type": "rectangular", "a": 1.2}}],
                 "options": {"k": 2}}"""));
        assertThat(out()).contains("\"reported\":{\"e\":\"0.0038 V, U = 0.0016 V, k = 2\"}");
    }

    @Test
    void unreadableFilesFailWithTheirName() throws IOException {
        assertThat(run(folder.resolve("nowhere.json").toString())).isEqualTo(1);
        assertThat(run(file("{\"cases\": [1"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("nowhere.json: cannot be read")
                .contains("is not a file of cases");
    }

    @Test
    void theHelpNamesEveryKind() throws IOException {
        assertThat(run("--help")).isZero();
        assertThat(cn.metrology.lims.uncertainty.cases.CaseKinds.names()).allMatch(kind -> out().contains(kind));
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... args) {
        return new UncertaintyCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    private String file(String content) throws IOException {
        Path file = Files.createTempFile(folder, "cases", ".json");
        Files.writeString(file, content);
        return file.toString();
    }
}
