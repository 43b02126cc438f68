package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Identical gauges in the browser: ticked in the list, started together, filled in down the columns, handed in together. */
class BatchJourneyIT {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String[] SECOND_FAILS = {"1.22", "1.23", "1.22", "1.22"};

    @Test
    void threeGaugesAreWorkedSideBySideFromTheKeyboard() {
        List<String> items = RestGauges.items(RestGauges.accepted(RestGauges.draft("C000002", 3)));
        items.forEach(item -> RestGauges.assigned(item, "jiandingyuan1"));
        String serial = Rest.as("jiandingyuan1")
                .get("items/" + items.get(0))
                .expect(200)
                .object()
                .getString("serial");
        startedTogether(serial.substring(0, serial.length() - 2));

        for (WebElement button : BROWSER.all("#matrix thead button")) {
            button.click();
        }
        BROWSER.driver().findElement(By.id("tab-ind")).click();
        BROWSER.driver()
                .findElement(By.cssSelector("#matrix input[data-row='0'][data-column='0']"))
                .sendKeys("");
        fillDownTheColumns();

        BROWSER.waitFor("filter-failed", "1").waitFor("filter-open", "0");
        BROWSER.driver().switchTo().activeElement().sendKeys(Keys.F8);
        assertThat(BROWSER.all("#matrix tbody tr"))
                .filteredOn(WebElement::isDisplayed)
                .hasSize(1);
        BROWSER.picture("batch", 1366, 768);

        BROWSER.click("batch-submit").waitFor("submit-ready", "2").type("submit-password", Browser.PASSWORD);
        BROWSER.click("submit-confirm").waitForText("待核验");
        BROWSER.click("filter-all");
        assertThat(BROWSER.all("#matrix .line-verdict"))
                .extracting(WebElement::getText)
                .containsOnly("待核验");
    }

    private static void startedTogether(String serial) {
        BROWSER.as("jiandingyuan1").go("/measurement/my-tasks.xhtml");
        BROWSER.type("text", serial);
        BROWSER.waitForRows("tasks", 3, serial);
        BROWSER.all("[id$='tasks'] thead .ui-chkbox-box, [id$='tasks'] thead .ui-chkbox")
                .get(0)
                .click();
        BROWSER.settle().waitFor("together", "3").click("together").waitForUrl("/measurement/start.xhtml");
        BROWSER.type("place", "压力室").type("temperature", "21.3").type("humidity", "58");
        BROWSER.enter(
                "inRoomSince_input",
                Instrument.TYPED.format(LocalDateTime.now(Instrument.PINGXIANG).minusHours(4)));
        BROWSER.all("input[data-standard='BZ-018-A']").get(0).click();
        BROWSER.click("begin").waitForUrl("/measurement/batch.xhtml").waitFor("filter-all", "3");
    }

    /** Point after point: the pump stands still and all the gauges are read. */
    private static void fillDownTheColumns() {
        for (int point = 0; point < RestGauges.GOOD.length; point++) {
            for (int column = 0; column < 4; column++) {
                for (int gauge = 0; gauge < 3; gauge++) {
                    String reading = point == 3 && gauge == 1 ? SECOND_FAILS[column] : RestGauges.GOOD[point][column];
                    BROWSER.driver().switchTo().activeElement().sendKeys(reading, Keys.ENTER);
                }
            }
        }
    }
}
