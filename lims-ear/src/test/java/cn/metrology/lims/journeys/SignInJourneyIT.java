package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** Everybody comes in, sees only what is theirs, and no entry of a menu leads nowhere. */
class SignInJourneyIT {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @CsvSource({
        "shouli, 刘敏",
        "jiandingyuan1, 张伟",
        "jiandingyuan2, 王芳",
        "heyan, 李强",
        "pizhun, 陈静",
        "jishu, 赵明",
        "zhiliang, 孙丽",
        "biaozhun, 周涛",
        "pingshen, 何评审",
        "jianguan, 郭监管",
        "lianhua, 吴刚",
        "lianhua2, 郑华",
        "kehu1, 黄梅",
        "kehu2, 徐军",
        "admin, 系统管理员"
    })
    void eachPersonSeesTheirNameAndEveryPageOfTheirMenuOpens(String username, String name) {
        BROWSER.as(username);
        assertThat(BROWSER.page()).contains(name);

        List<String> pages = BROWSER.all("nav.rail a").stream()
                .map(link -> link.getDomProperty("href"))
                .toList();
        assertThat(pages).isNotEmpty();
        for (String page : pages) {
            BROWSER.go(page);
            assertThat(BROWSER.all("nav.rail")).as("the frame of " + page).isNotEmpty();
            assertThat(BROWSER.all(".error-panel"))
                    .as("a failure instead of " + page)
                    .isEmpty();
            assertThat(BROWSER.page()).as(page).contains(name).doesNotContain("???");
        }
    }

    @Test
    void aWrongPasswordOpensNothing() {
        BROWSER.nobody().go("/login.xhtml");
        BROWSER.type("username", "nobody-" + System.nanoTime());
        BROWSER.type("password", "wrong").click("submit");
        BROWSER.waitForText("账号或密码不正确");
        BROWSER.go("/index.xhtml");
        assertThat(BROWSER.url()).contains("/login.xhtml");
    }

    @Test
    void whoeverAsksForAPageFirstGetsItAfterSigningIn() {
        BROWSER.nobody().go("/account/password.xhtml");
        assertThat(BROWSER.url()).contains("/login.xhtml");
        BROWSER.type("username", "heyan").type("password", Browser.PASSWORD).click("submit");
        BROWSER.waitForUrl("/account/password.xhtml"); // the address it came from carries this one encoded
    }

    @Test
    void theSessionOfOnePersonIsNotThatOfTheNext() {
        BROWSER.as("heyan");
        String before = BROWSER.cookies().toString();
        BROWSER.click("logout");
        assertThat(BROWSER.url()).contains("/login.xhtml");
        BROWSER.as("pizhun");
        assertThat(BROWSER.cookies().toString()).isNotEqualTo(before);
        assertThat(BROWSER.all(".whoami"))
                .extracting(WebElement::getText)
                .singleElement()
                .asString()
                .contains("陈静");
    }
}
