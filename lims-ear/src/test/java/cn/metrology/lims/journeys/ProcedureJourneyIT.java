package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The technical manager writes a procedure in tables, tries it, has it reviewed by another and puts it in force. */
class ProcedureJourneyIT {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final String procedure =
            "JJG52-T" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);

    @Test
    void aCopyIsChangedTriedReviewedAndPutInForce() {
        isWritten();
        isTried();
        BROWSER.click("save").waitFor("saved", procedure + "/1");

        BROWSER.click("to-procedure").waitForUrl("/procedure/procedure.xhtml");
        BROWSER.click("review").waitForText("编写人不能自己审核");

        BROWSER.as("heyan").go(page());
        BROWSER.click("review").waitForText("已审核");

        LocalDate switchOver = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(3);
        BROWSER.as("jishu").go(page());
        BROWSER.enter("from_input", switchOver.toString()).click("release").waitForText("现行");
        assertThat(BROWSER.page()).contains(switchOver.toString());
    }

    /** A new number and wider limits for class 1.6; a slip of the pen is named while it is there. */
    private void isWritten() {
        BROWSER.as("jishu").go("/procedure/editor.xhtml?copy=JJG52-2013/1");
        BROWSER.type("general-1-procedure", procedure).waitFor("hole-count", "0");
        BROWSER.click("sheet-lookups").type("lookups-2-set", "base = 1.7; top = 2.6");
        BROWSER.click("sheet-columns").type("columns-6-formula", "up_after-nominl");
        BROWSER.waitFor("hole-count", "1").waitFor("editor-holes", "nominl");
        BROWSER.type("columns-6-formula", "up_after-(nominal").waitFor("editor-holes", "写法有误");
        BROWSER.type("columns-6-formula", "up_after-nominal").waitFor("hole-count", "0");
    }

    /** Example (a) with 1.22 MPa: 0.02 is within 1.7 % of 1.6 MPa, 0.03 is not. */
    private void isTried() {
        BROWSER.click("sheet-trial");
        BROWSER.type("trial-rangeMax", "1.6").type("trial-unit", "MPa").type("trial-class", "1.6");
        BROWSER.type("trial-resolution", "0.05").click("trial-lay-out").click("trial-fill");
        BROWSER.waitFor("trial-verdict", "1.6级合格");
        reads("ind/4/up_after", "1.23");
        BROWSER.waitFor("trial-verdict", "不合格").waitFor("trial-outcome", "0.0272");
        reads("ind/4/up_after", "1.20");
        BROWSER.waitFor("trial-verdict", "1.6级合格");
    }

    private static void reads(String cell, String value) {
        var input = BROWSER.all("input[data-cell='" + cell + "']").get(0);
        input.clear();
        input.sendKeys(value);
    }

    private String page() {
        return "/procedure/procedure.xhtml?no=" + procedure + "/1";
    }
}
