package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Budgets through the API: evaluated, exported, kept as a template, run in the background and stopped. */
class WorkbenchRestIT {
    private static final String REQUEST = """
            {"model": "e = x - s - d", "outputs": [{"name": "e", "unit": "V"}],
             "inputs": [
               {"name": "x", "unit": "V", "value": 100.00390, "dist": {"type": "resolution", "step": 0.001}},
               {"name": "s", "unit": "V", "value": 100.00012, "dist": {"type": "normal", "U": 0.0006, "k": 2}},
               {"name": "d", "unit": "mV", "value": 0, "dist": {"type": "rectangular", "a": 1.2}}],
             "options": {"k": 2, "mc": {"trials": %d, "seed": 7}}}""";

    @Test
    void aBudgetIsEvaluated() {
        JsonObject output = Rest.as("jishu")
                .post("uncertainty/evaluations", REQUEST.formatted(100_000))
                .expect(200)
                .object()
                .getJsonArray("outputs")
                .getJsonObject(0);
        // docs/uncertainty.md, chapter 1
        assertThat(output.getJsonObject("reported").getString("value")).isEqualTo("0.0038");
        assertThat(output.getJsonObject("reported").getString("expanded")).isEqualTo("0.0016");
        assertThat(output.getJsonArray("budget")).hasSize(3);
        assertThat(output.getJsonObject("monteCarlo").getJsonArray("histogram")).hasSize(100);
    }

    @Test
    void whatIsWrongIsNamed() {
        Rest.Answer refused = Rest.as("jishu")
                .post("uncertainty/evaluations", REQUEST.formatted(1000).replace("x - s - d", "x - - * d"));
        assertThat(refused.expect(422).object().getString("title")).isEqualTo("uncertainty.MODEL_SYNTAX");
    }

    @Test
    void itIsExportedAsWorkbookAndOnPaper() throws IOException {
        byte[] workbook = Rest.as("jishu")
                .post("uncertainty/evaluations/workbook", REQUEST.formatted(1000))
                .expect(200)
                .bytes();
        assertThat(workbook).startsWith('P', 'K');
        byte[] pdf = Rest.as("jishu")
                .post("uncertainty/evaluations/pdf", REQUEST.formatted(100_000))
                .expect(200)
                .bytes();
        assertThat(Paper.text(pdf)).contains("e = x - s - d", "U = 0.0016 V", "0.0038 V", "灵敏系数");
        Files.createDirectories(Path.of("target", "journeys"));
        Files.write(Path.of("target", "journeys", "budget.pdf"), pdf);
    }

    @Test
    void itIsKeptEditionByEdition() {
        String name = "REST " + UUID.randomUUID();
        String template = "{\"procedureNo\": \"JJG52-2013\", \"name\": \"%s\", \"seenEdition\": %d, \"request\": %s}";
        String request = REQUEST.formatted(1000);
        Rest jishu = Rest.as("jishu");
        JsonObject first = jishu.post("uncertainty/templates", template.formatted(name, 0, request))
                .expect(201)
                .object();
        assertThat(first.getString("number")).isEqualTo("JJG52-2013:" + name + "/1");
        assertThat(first.getString("definition")).contains("100.00390");
        assertThat(first.getString("engineVersion")).isNotBlank();
        jishu.post("uncertainty/templates", template.formatted(name, 1, request))
                .expect(201);
        jishu.post("uncertainty/templates", template.formatted(name, 1, request))
                .expect(409);
        assertThat(jishu.get("uncertainty/templates").expect(200).text()).contains(name + "/2");
        Rest.as("jiandingyuan1")
                .post("uncertainty/templates", template.formatted(name, 2, request))
                .expect(403);
    }

    @Test
    void aTemplateGivesALineOfTheCmcTable() {
        String name = "CMC " + UUID.randomUUID();
        String budget = """
                {"model": "e = m*(1 + f) + d", "outputs": [{"name": "e", "unit": "g"}],
                 "inputs": [{"name": "m", "unit": "kg", "value": 1, "dist": {"type": "constant"}},
                            {"name": "f", "unit": "1", "value": 0, "dist": {"type": "normal", "u": 3e-6}},
                            {"name": "d", "unit": "g", "value": 0, "dist": {"type": "normal", "u": 0.02}}],
                 "options": {"k": 2}}""";
        Rest jishu = Rest.as("jishu");
        jishu.post(
                        "uncertainty/templates",
                        "{\"procedureNo\": \"JJG52-2013\", \"name\": \"%s\", \"seenEdition\": 0, \"request\": %s}"
                                .formatted(name, budget))
                .expect(201);
        JsonObject proposal = jishu.post(
                        "cmc-lines/proposals",
                        "{\"template\": \"JJG52-2013:%s/1\", \"input\": \"m\", \"points\": [1, 10, 20]}"
                                .formatted(name))
                .expect(200)
                .object();
        assertThat(proposal.getString("unit")).isEqualTo("g");
        assertThat(proposal.getString("expression")).contains("*abs(x)");
        assertThat(proposal.getJsonArray("points")).hasSize(3);
    }

    @Test
    void aLongRunIsStopped() {
        Rest jishu = Rest.as("jishu");
        String id = jishu.post("uncertainty/runs", REQUEST.formatted(100_000_000))
                .expect(202)
                .object()
                .getString("id");
        assertThat(jishu.get("uncertainty/runs/" + id).expect(200).object().getString("state"))
                .isEqualTo("RUNNING");
        Rest.as("jiandingyuan1").get("uncertainty/runs/" + id).expect(404);
        jishu.delete("uncertainty/runs/" + id).expect(204);
        assertThat(ended(jishu, id).getString("state")).isEqualTo("CANCELLED");
    }

    @Test
    void aRunInTheBackgroundGivesTheSameDigits() {
        Rest jishu = Rest.as("jishu");
        String id = jishu.post("uncertainty/runs", REQUEST.formatted(100_000))
                .expect(202)
                .object()
                .getString("id");
        JsonObject there = ended(jishu, id).getJsonObject("answer");
        JsonObject here = jishu.post("uncertainty/evaluations", REQUEST.formatted(100_000))
                .expect(200)
                .object();
        assertThat(there.getJsonArray("outputs")).isEqualTo(here.getJsonArray("outputs"));
    }

    private static JsonObject ended(Rest person, String id) {
        JsonObject run = person.get("uncertainty/runs/" + id).expect(200).object();
        for (int i = 0; i < 200 && run.getString("state").equals("RUNNING"); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            run = person.get("uncertainty/runs/" + id).expect(200).object();
        }
        return run;
    }
}
