package cn.metrology.lims.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The browser of a journey: headless Chromium with a fresh profile, one person after the other. Elements are named by the last part of
 * their id, as the pages give them. A failure leaves a picture and the page in target/journeys.
 */
public final class Browser implements AfterTestExecutionCallback, AfterAllCallback {
    static final String PASSWORD = "Pingxiang-2026";
    private static final Path PICTURES = Path.of("target", "journeys");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** No request under way: neither the page itself, nor one of PrimeFaces. */
    private static final String IDLE = "return document.readyState === 'complete' && (!window.PrimeFaces"
            + " || (PrimeFaces.ajax.Queue.isEmpty() && (!window.jQuery || jQuery.active === 0)))";

    private ChromeDriver driver;

    /** Signs in as this person, in a session that knows nothing of the one before. */
    public Browser as(String username) {
        open().manage().deleteAllCookies();
        go("/login.xhtml");
        type("username", username);
        type("password", PASSWORD);
        click("submit");
        waitUntil(username + " is signed in", () -> !driver.getCurrentUrl().contains("/login.xhtml"));
        return this;
    }

    public Browser nobody() {
        open().manage().deleteAllCookies();
        return this;
    }

    public Browser go(String path) {
        open().get(path.startsWith("http") ? path : Site.url(path));
        settle();
        return this;
    }

    public Browser type(String id, String text) {
        WebElement field = find(id);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        field.sendKeys(text);
        return this;
    }

    /** Types and leaves the field, which is when PrimeFaces sends a changed value. */
    public Browser enter(String id, String text) {
        type(id, text);
        find(id).sendKeys(Keys.TAB);
        return settle();
    }

    public Browser click(String id) {
        return press(find(id));
    }

    /** Presses the first element that the selector finds. */
    public Browser clickFirst(String selector) {
        return press(all(selector).get(0));
    }

    /** Presses what carries this text, inside the first element that the selector finds (a row of a table, a dialog). */
    public Browser clickText(String selector, String text) {
        return press(driver.findElements(By.cssSelector(selector)).stream()
                .filter(element -> element.isDisplayed() && element.getText().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing that says " + text + " on " + driver.getCurrentUrl())));
    }

    private Browser press(WebElement element) {
        script("arguments[0].scrollIntoView({block: 'center', inline: 'center'})", element);
        element.click();
        return settle();
    }

    /** Types into a field that proposes, and takes the proposal that shows this text. */
    public Browser pick(String id, String typed, String shown) {
        type(id + "_input", typed);
        return take("[id$='" + id + "_panel'] .ui-autocomplete-item", shown);
    }

    /** Takes an entry of an open list, without the mouse: the list would close when the page scrolls, or move away while it unfolds. */
    private Browser take(String entries, String shown) {
        waitUntil("a list offers " + shown, () -> taken(entries, shown));
        return settle();
    }

    private boolean taken(String entries, String shown) {
        return all(entries).stream()
                .filter(entry -> entry.isDisplayed() && entry.getText().contains(shown))
                .findFirst()
                .map(entry -> {
                    script("arguments[0].click()", entry);
                    return true;
                })
                .orElse(false);
    }

    /** Chooses from a PrimeFaces menu by what the entry shows; a click while the list unfolds may get lost, so the menu has to say it. */
    public Browser choose(String id, String shown) {
        waitUntil(id + " says " + shown, () -> {
            if (!text(id + "_label").contains(shown)) {
                press(find(id));
                taken("[id='" + find(id).getAttribute("id") + "_panel'] li", shown);
                settle();
            }
            return text(id + "_label").contains(shown);
        });
        return this;
    }

    /** Chooses from a plain menu of the browser by what the entry shows. */
    public Browser select(String id, String shown) {
        new Select(find(id)).selectByVisibleText(shown);
        return settle();
    }

    public String text(String id) {
        return find(id).getText();
    }

    public String value(String id) {
        return find(id).getDomProperty("value");
    }

    public boolean shows(String text) {
        return page().contains(text);
    }

    public boolean has(String id) {
        return driver.findElements(named(id)).stream().anyMatch(WebElement::isDisplayed);
    }

    public String page() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public String url() {
        return driver.getCurrentUrl();
    }

    public ChromeDriver driver() {
        return open();
    }

    /** The cookies of this person's session, for a download that the test reads itself. */
    public Map<String, String> cookies() {
        return driver.manage().getCookies().stream()
                .collect(Collectors.toMap(cookie -> cookie.getName(), cookie -> cookie.getValue()));
    }

    public Browser waitForText(String text) {
        waitUntil("the page shows " + text, () -> shows(text));
        return this;
    }

    /** Waits until an element says this. */
    public Browser waitFor(String id, String text) {
        waitUntil(id + " says " + text, () -> find(id).getText().contains(text));
        return this;
    }

    /** Waits until a table shows one row only, the one that says this. */
    public Browser waitForRow(String table, String text) {
        return waitForRows(table, 1, text);
    }

    /** Waits until a table shows so many rows, and each says this. */
    public Browser waitForRows(String table, int count, String text) {
        waitUntil(count + " rows say " + text, () -> {
            List<WebElement> rows = rows(table);
            return rows.size() == count
                    && rows.stream().allMatch(row -> row.getText().contains(text));
        });
        return settle();
    }

    public Browser waitForNoRow(String table, String text) {
        waitUntil(
                "no row says " + text,
                () -> rows(table).stream().noneMatch(row -> row.getText().contains(text)));
        return settle();
    }

    private List<WebElement> rows(String table) {
        return all("[id$='" + table + "_data'] > tr");
    }

    public Browser waitForUrl(String part) {
        waitUntil("the page is " + part, () -> driver.getCurrentUrl().contains(part));
        return settle();
    }

    public Browser settle() {
        waitUntil("the page is at rest", () -> Boolean.TRUE.equals(script(IDLE)));
        return this;
    }

    /** Takes a picture of the page at this width and height. */
    public void picture(String name, int width, int height) {
        open().manage().window().setSize(new Dimension(width, height));
        settle();
        write(name + "-" + width + "x" + height + ".png", driver.getScreenshotAs(OutputType.BYTES));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    private WebElement find(String id) {
        return new WebDriverWait(open(), PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "Nothing visible called " + id + " on " + driver.getCurrentUrl())
                .until(browser -> browser.findElements(named(id)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    private static By named(String id) {
        return By.cssSelector("[id='" + id + "'], [id$=':" + id + "']");
    }

    private void waitUntil(String what, Condition condition) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "Waited in vain until " + what + " on " + driver.getCurrentUrl())
                .until(browser -> condition.holds());
    }

    private Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    private ChromeDriver open() {
        if (driver == null) {
            ChromeOptions options = new ChromeOptions();
            options.setBinary(firstThatExists("/usr/bin/chromium", "/usr/bin/google-chrome"));
            options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run");
            options.addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync");
            options.addArguments(
                    "--disable-dev-shm-usage", "--lang=zh-CN", "--accept-lang=zh-CN", "--window-size=1366,768");
            options.addArguments("--user-data-dir=" + freshProfile());
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(new File(firstThatExists("/usr/bin/chromedriver")))
                    .build();
            driver = new ChromeDriver(service, options);
        }
        return driver;
    }

    private static String freshProfile() {
        try {
            return Files.createTempDirectory("lims-chromium").toString();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String firstThatExists(String... programs) {
        for (String program : programs) {
            if (Files.isExecutable(Path.of(program))) {
                return program;
            }
        }
        throw new IllegalStateException(programs[0] + " is missing; ./lims test installs it");
    }

    private static void write(String name, byte[] content) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name), content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (driver != null && test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName();
            write(name + ".png", driver.getScreenshotAs(OutputType.BYTES));
            write(name + ".html", driver.getPageSource().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (driver != null) {
            driver.quit();
        }
    }

    /** What a wait waits for. */
    private interface Condition {
        boolean holds();
    }
}
