package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The worksheet without the mouse, without the network, and after the session has ended: not a character is lost. */
class KeyboardJourneyIT {
    private static final int POINTS = 11;
    private static final String[] COLUMNS = {"up_before", "up_after", "down_before"};

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private String sheet;

    @BeforeEach
    void aGaugeWithElevenPointsIsOnTheBench() {
        sheet = RestBatch.started(1, Map.of("numberedStep", "0.16"))
                .worksheets()
                .get(0);
        BROWSER.as("jiandingyuan1").go("/measurement/worksheet.xhtml?no=" + sheet);
        BROWSER.waitFor("sheet-number", sheet);
    }

    @Test
    void aTableOfThreeTimesElevenIsFilledByKeysAlone() {
        tabTo("cell-ind-1-up_before");
        for (int column = 0; column < COLUMNS.length; column++) {
            for (int row = 0; row < POINTS; row++) {
                keys(reading(row), Keys.ENTER);
            }
        }
        BROWSER.waitFor("save-state", "已保存");

        Map<String, String> cells = cells();
        for (String column : COLUMNS) {
            for (int row = 0; row < POINTS; row++) {
                assertThat(cells).containsEntry("ind/" + (row + 1) + "/" + column, reading(row));
            }
        }
        assertThat(BROWSER.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo("cell-ind-1-down_after");
    }

    @Test
    void whatIsTypedWithoutTheNetworkIsSentWhenItIsBack() {
        tabTo("cell-ind-1-up_before");
        keys(reading(0), Keys.ENTER);
        BROWSER.waitFor("save-state", "已保存");
        network(true);
        for (int row = 1; row < POINTS; row++) {
            keys(reading(row), Keys.ENTER);
        }
        BROWSER.waitFor("save-state", "离线");
        assertThat(cells()).doesNotContainKey("ind/2/up_before");

        network(false);
        BROWSER.waitFor("save-state", "已保存");
        assertThat(cells()).containsEntry("ind/11/up_before", reading(10)).containsEntry("ind/2/up_before", reading(1));
        assertThat(sheet().getJsonArray("corrections")).isEmpty();
    }

    @Test
    void whoeverSignsInAgainOverThePageGoesOnWhereHeWas() {
        tabTo("cell-ind-1-up_before");
        keys(reading(0), Keys.ENTER);
        BROWSER.waitFor("save-state", "已保存");
        BROWSER.driver().manage().deleteAllCookies(); // what the end of a session leaves in the browser
        keys(reading(1), Keys.ENTER);
        keys(reading(2));
        new WebDriverWait(BROWSER.driver(), Duration.ofSeconds(20))
                .until(browser -> !BROWSER.all("#sign-in-frame").isEmpty());
        assertThat(BROWSER.value("cell-ind-2-up_before")).isEqualTo(reading(1));

        BROWSER.driver().switchTo().frame("sign-in-frame");
        BROWSER.type("username", "jiandingyuan1").type("password", Browser.PASSWORD);
        BROWSER.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        BROWSER.driver().switchTo().defaultContent();
        BROWSER.waitFor("save-state", "已保存");

        assertThat(cells()).containsEntry("ind/2/up_before", reading(1));
    }

    /** From the top of the page by Tab; Enter and arrows do the rest. */
    private static void tabTo(String cell) {
        ((JavascriptExecutor) BROWSER.driver()).executeScript("document.activeElement.blur()");
        for (int i = 0; i < 150; i++) {
            WebElement active = BROWSER.driver().switchTo().activeElement();
            if (cell.equals(active.getAttribute("id"))) {
                return;
            }
            active.sendKeys(Keys.TAB);
        }
        throw new AssertionError("Tab does not lead to " + cell);
    }

    private static void keys(CharSequence... typed) {
        BROWSER.driver().switchTo().activeElement().sendKeys(typed);
    }

    private static String reading(int row) {
        return String.format(Locale.ROOT, "%.2f", row * 0.16);
    }

    private static void network(boolean offline) {
        ChromiumNetworkConditions conditions = new ChromiumNetworkConditions();
        conditions.setOffline(offline);
        conditions.setLatency(Duration.ZERO);
        conditions.setDownloadThroughput(-1);
        conditions.setUploadThroughput(-1);
        BROWSER.driver().setNetworkConditions(conditions);
    }

    private JsonObject sheet() {
        return Rest.as("heyan").get("worksheets/" + sheet).expect(200).object().getJsonObject("sheet");
    }

    private Map<String, String> cells() {
        return sheet().getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(entry -> entry.getString("cell"), entry -> entry.getString("value")));
    }
}
