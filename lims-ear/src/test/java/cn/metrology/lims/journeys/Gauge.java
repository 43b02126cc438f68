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

/**
 * A pressure gauge, class 1.6, 0 to 1.6 MPa (example (a) of the worked examples), on its way through the pages. Each step is one person's.
 */
final class Gauge {
    private static final ZoneId PINGXIANG = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String[] COLUMNS = {"up_before", "up_after", "down_before", "down_after"};

    private final Browser browser;
    private final String serial = "J" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);

    Gauge(Browser browser) {
        this.browser = browser;
    }

    String serial() {
        return serial;
    }

    /** 受理: the receptionist writes the order while the client waits, and receives the gauge with it. */
    String comesToTheCounter(String client) {
        browser.as("shouli").go("/reception/new.xhtml");
        browser.pick("client", client.substring(0, 3), client);
        browser.pick("item", "MEC-021", "MEC-021");
        browser.type("model", "Y-100").type("serial", serial).type("manufacturer", "上海自动化仪表四厂");
        browser.enter("min", "0").enter("max", "1.6").enter("class", "1.6级").type("resolution", "0.05");
        browser.select("purpose", "安全防护").type("accessories", "无").type("condition", "完好");
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

    /** Environment and standards before the first reading, then reading after reading from the keyboard. */
    void isMeasured(String username, String[][] readings) {
        browser.as(username).go("/measurement/my-tasks.xhtml");
        find("tasks");
        browser.click("start");
        String since = TYPED.format(LocalDateTime.now(PINGXIANG).minusHours(4));
        browser.type("place", "压力室").type("temperature", "21.3").type("humidity", "58");
        browser.enter("inRoomSince_input", since);
        browser.all("input[data-standard='BZ-018-A']").get(0).click();
        browser.click("begin").waitForUrl("/measurement/worksheet.xhtml");
        checksPass();
        for (int row = 0; row < readings.length; row++) {
            for (int column = 0; column < COLUMNS.length; column++) {
                read("cell-ind-" + (row + 1) + "-" + COLUMNS[column], readings[row][column]);
            }
        }
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
        ((JavascriptExecutor) browser.driver()).executeScript("arguments[0].scrollIntoView({block: 'center'})", input);
        input.click();
        input.sendKeys(value, Keys.ENTER);
    }

    void isHandedIn(String conclusion) {
        browser.waitFor("conclusion", conclusion);
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

    /** The row of this gauge in the client's list of documents; empty if it is not the client's. */
    String inThePortalOf(String client) {
        browser.as(client).go("/portal/certificates.xhtml");
        browser.type("text", serial).click("find");
        return browser.all("[id$='table_data'] tr").stream()
                .map(WebElement::getText)
                .filter(row -> row.contains(serial))
                .findFirst()
                .orElse("");
    }

    /** Filters the list until this gauge is all that it shows. */
    private void find(String table) {
        browser.type("text", serial).waitForRow(table, serial);
    }
}
