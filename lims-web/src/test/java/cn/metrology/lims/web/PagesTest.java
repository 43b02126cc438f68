package cn.metrology.lims.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.kernel.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that a page or a bean asks for is there, none is left over, and no page does what the browser forbids. */
class PagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BEANS = Path.of("src/main/java");
    private static final Path SERVICES = Path.of("../lims-ejb/src/main/java");
    private static final Path REPORTS = Path.of("../lims-reports/src/main");
    private static final Pattern ASKED = Pattern.compile("msg(?:\\['|\\.of\\(')([a-zA-Z0-9_.]+)'");
    private static final Pattern CONSTANT = Pattern.compile("(enum\\.|[a-z]+\\.[A-Z][A-Z0-9_]+$).*");
    private static final Set<String> KEYS = Texts.of(Texts.CHINESE).keys();

    @Test
    void everyTextOnAPageIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String page : sources(PAGES, ".xhtml")) {
            ASKED.matcher(page)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !key.endsWith(".")) // the rest is put together on the page
                    .filter(key -> !KEYS.contains(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        String all = Stream.of(
                        sources(PAGES, ".xhtml"),
                        sources(PAGES, ".js"),
                        sources(BEANS, ".java"),
                        sources(SERVICES, ".java"),
                        sources(REPORTS, ".java"))
                .flatMap(Set::stream)
                .collect(Collectors.joining("\n"));
        Set<String> unused = KEYS.stream()
                .filter(key -> !CONSTANT.matcher(key).matches())
                .filter(key -> !all.contains(key) && !isComposed(key, all))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    /** The browser's own script of f:ajax may not run what an answer brings along (content security policy); p:ajax carries the nonce. */
    @Test
    void pagesCallBackThroughPrimeFaces() throws IOException {
        assertThat(sources(PAGES, ".xhtml")).noneMatch(page -> page.contains("<f:ajax"));
    }

    /** A required view parameter is lost with the first answer that does not render the whole page; the beans refuse what is missing. */
    @Test
    void noViewParameterIsRequired() throws IOException {
        Pattern required = Pattern.compile("<f:viewParam[^>]*required=");
        assertThat(sources(PAGES, ".xhtml"))
                .noneMatch(page -> required.matcher(page).find());
    }

    /** Keys whose end is computed are asked for as {@code "web.error." + code}. */
    private static boolean isComposed(String key, String sources) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String beginning = key.substring(0, dot + 1);
            if (sources.contains(beginning + '"') || sources.contains(beginning + "'")) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> sources(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> texts = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
