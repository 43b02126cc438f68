package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The budget workbench in the browser: a classic, an own model, a mistake, a template, a long run that is stopped. */
class WorkbenchJourneyIT {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aClassicIsEvaluated() {
        BROWSER.as("jishu").go("/uncertainty/workbench.xhtml").click("load").waitForText("最短区间");
        // GUM H.1.7 prints u_c(l) = 32 nm, ν_eff = 16 and U99 = 93 nm from the rounded u_c; unrounded 2.92 × 31.66 nm =
        // 92.5 nm
        assertThat(BROWSER.page())
                .contains("灵敏系数")
                .contains("U = 92 nm")
                .contains("有效自由度\n16")
                .contains("31.66");
        assertThat(BROWSER.all("svg.histogram path.hist")).hasSize(1);
        assertThat(BROWSER.all("td.bar-cell div.bar")).hasSizeGreaterThan(5);
        BROWSER.picture("workbench-h1", 1366, 768);
        BROWSER.picture("workbench-h1", 1920, 1080);
        BROWSER.picture("workbench-h1-whole", 1366, 2400);
    }

    @Test
    void aMistakeInTheModelIsNamedByLineAndColumn() {
        BROWSER.as("jishu").go("/uncertainty/workbench.xhtml").click("load").waitForText("最短区间");
        BROWSER.type("model", "l = l_S + * d").click("evaluate").waitForText("第 1 行第 11 列");
    }

    @Test
    void aBudgetBecomesATemplateAndComesBack() {
        String name = "旅程 " + UUID.randomUUID().toString().substring(0, 8);
        BROWSER.as("jishu")
                .go("/uncertainty/workbench.xhtml")
                .choose("example", "EA-4/02")
                .click("load");
        BROWSER.waitForText("最短区间").click("keep");
        BROWSER.type("procedureNo", "JJG52-2013").type("templateName", name).click("save");
        BROWSER.waitForText("JJG52-2013:" + name + "/1");
        BROWSER.go("/uncertainty/workbench.xhtml").choose("template", name).click("open");
        BROWSER.waitForText("最短区间");
        assertThat(BROWSER.value("model")).contains("m_X");
    }

    @Test
    void aBudgetGoesIntoADraftOfAProcedure() {
        BROWSER.as("jishu")
                .go("/uncertainty/workbench.xhtml")
                .choose("example", "EA-4/02")
                .click("load");
        BROWSER.waitForText("最短区间").click("into").pick("version", "JJF1587", "JJF1587-2016/");
        BROWSER.waitForText("数字多用表校准规范").type("value", "error").click("put");
        BROWSER.waitForText("inputs/2/of"); // observations want their columns
        BROWSER.type("columns", "r").click("put").waitForText("已写入草稿");
        assertThat(BROWSER.has("drafted")).isTrue();
    }

    @Test
    void aLongRunShowsItsProgressAndIsStopped() {
        BROWSER.as("jishu").go("/uncertainty/workbench.xhtml").click("load").waitForText("最短区间");
        BROWSER.type("trials_input", "100000000").click("evaluate").waitForText("蒙特卡洛进行中");
        assertThat(BROWSER.has("stop")).isTrue();
        BROWSER.click("stop").waitForText("已停止");
    }

    @Test
    void theBudgetIsExported() {
        BROWSER.as("jishu").go("/uncertainty/workbench.xhtml").click("load").waitForText("最短区间");
        assertThat(BROWSER.has("workbook")).isTrue();
        assertThat(BROWSER.has("pdf")).isTrue();
    }
}
