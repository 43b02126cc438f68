package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An instrument on its way through the pages. Each step is one person's. */
class Instrument {
    static final ZoneId PINGXIANG = ZoneId.of("Asia/Shanghai");
    static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String GUARD_BAND = "二元判定,保护带 w = U(ILAC-G8:09/2019 4.2.2)";

    private final Browser browser;
    private final Specimen specimen;
    private final String serial = "J" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);

    Instrument(Browser browser, Specimen specimen) {
        this.browser = browser;
        this.specimen = specimen;
    }

    String serial() {
        return serial;
    }

    /** 受理: the receptionist writes the order while the client waits, and receives the instrument with it. */
    String comesToTheCounter(String client) {
        Specimen.Plate plate = specimen.plate();
        Specimen.Contract contract = specimen.contract();
        browser.as("shouli").go("/reception/new.xhtml");
        browser.pick("client", client.substring(0, 3), client);
        browser.pick("item", contract.itemCode(), contract.itemCode());
        browser.type("model", plate.model()).type("serial", serial).type("manufacturer", plate.manufacturer());
        browser.enter("min", plate.min()).enter("max", plate.max());
        browser.type("resolution", contract.resolution());
        if (contract.accuracyClass() != null) {
            browser.enter("class", contract.accuracyClass());
        }
        if (contract.purpose().shown != null) {
            browser.select("purpose", contract.purpose().shown);
        }
        browser.type("accessories", "无").type("condition", "完好");
        if (contract.fee() != null) {
            browser.enter("fee", contract.fee());
        }
        if (contract.rule() != null) {
            browser.click("conformity").select("rule", GUARD_BAND);
        }
        browser.click("reviewed").click("accept");
        browser.waitForUrl("/reception/order.xhtml");
        assertThat(browser.page()).contains(serial);
        return browser.url().replaceAll(".*[?&]no=([^&]+).*", "$1");
    }

    /** The technical manager is offered authorised technicians only. */
    void isAssigned(String technician) {
        browser.as("jishu").go("/measurement/pool.xhtml");
        find("tasks");
        browser.click("assign");
        browser.clickText("[id$='person'] label", technician);
        browser.click("give").waitForNoRow("tasks", serial);
    }

    /** Environment, standards and open facts before the first reading, then reading after reading from the keyboard. */
    void isMeasured(String username) {
        Specimen.Bench bench = specimen.bench();
        browser.as(username).go("/measurement/my-tasks.xhtml");
        find("tasks");
        browser.click("start");
        String since = TYPED.format(LocalDateTime.now(PINGXIANG).minusHours(4));
        browser.type("place", bench.place())
                .type("temperature", bench.temperature())
                .type("humidity", bench.humidity());
        browser.enter("inRoomSince_input", since);
        bench.facts()
                .forEach((fact, value) -> browser.all("input[data-fact='" + fact + "']")
                        .get(0)
                        .sendKeys(Keys.chord(Keys.CONTROL, "a"), value));
        browser.clickFirst("input[data-standard='" + bench.standard() + "']");
        browser.click("begin").waitForUrl("/measurement/worksheet.xhtml");
        checksPass();
        specimen.readings().forEach((cell, value) -> read("cell-" + cell.replace('/', '-'), value));
    }

    private void checksPass() {
        browser.waitFor("sheet-status", "");
        int checks = browser.all("button.outcome-PASS").size();
        for (int check = 0; check < checks; check++) {
            browser.all("button.outcome-PASS").get(check).click();
            browser.settle();
        }
    }

    private void read(String cell, String value) {
        WebElement input = browser.driver().findElement(By.id(cell));
        ((JavascriptExecutor) browser.driver())
                .executeScript("arguments[0].scrollIntoView({block: 'center', inline: 'center'})", input);
        input.click();
        input.sendKeys(value, Keys.ENTER);
    }

    void isHandedIn(String conclusion) {
        if (!conclusion.isEmpty()) { // a calibration has none
            browser.waitFor("conclusion", conclusion);
        }
        browser.click("submit-open");
        browser.type("submit-password", Browser.PASSWORD).click("submit-confirm");
        browser.waitFor("sheet-status", "待核验");
    }

    void isChecked(String username) {
        browser.as(username).go("/measurement/checking.xhtml");
        find("rows");
        browser.clickText("[id$='rows'] tr", serial);
        browser.type("password", Browser.PASSWORD).click("check");
        browser.settle();
        assertThat(browser.all("[id$='rows'] tr"))
                .noneMatch(row -> row.getText().contains(serial));
    }

    void isApproved(String username) {
        browser.as(username).go("/certificate/approval.xhtml");
        browser.clickText("[id$='queue'] tr", serial);
        browser.type("password", Browser.PASSWORD).click("issue");
        browser.settle();
        assertThat(browser.all("[id$='queue'] tr"))
                .noneMatch(row -> row.getText().contains(serial));
    }

    /** The row of this instrument in the client's list of documents; empty if it is not the client's. */
    String inThePortalOf(String client) {
        browser.as(client).go("/portal/certificates.xhtml");
        browser.type("text", serial).click("find");
        return browser.all("[id$='table_data'] tr").stream()
                .map(WebElement::getText)
                .filter(row -> row.contains(serial))
                .findFirst()
                .orElse("");
    }

    /** Filters the list until this instrument is all that it shows. */
    private void find(String table) {
        browser.type("text", serial).waitForRow(table, serial);
    }
}
