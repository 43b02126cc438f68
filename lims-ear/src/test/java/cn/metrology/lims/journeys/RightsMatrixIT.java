package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every route × every role × absent and foreign objects. Who may call what is written down in access-matrix.csv, after
 * domain rights; routes that are not in it yet still have to keep the rules for everybody. With -Daccess.write the file
 * is written anew, to be read before it is committed.
 */
class RightsMatrixIT {
    private static final Path MATRIX = Path.of("src/test/resources/access-matrix.csv");
    private static final List<String> PEOPLE = List.of(
            "shouli",
            "jiandingyuan1",
            "heyan",
            "pizhun",
            "jishu",
            "zhiliang",
            "biaozhun",
            "lianhua",
            "kehu1",
            "pingshen",
            "jianguan",
            "admin");
    private static final List<String> OUTSIDERS = List.of("pingshen", "jianguan", "admin");
    private static final List<String> OPEN = List.of("GET /health", "GET /openapi.yaml");
    private static final Pattern PATH = Pattern.compile("  (/\\S+):");
    private static final Pattern METHOD = Pattern.compile("    (get|post|put|delete|patch):");
    private static final Map<String, String> ABSENT = Map.of(
            "orders", "WT2099-000001",
            "items", "YP2099-000001",
            "tasks", "RW2099-000001",
            "worksheets", "W2099-000001",
            "certificates", "PXJL-JD-LX-2099-000001",
            "portal", "PXJL-JD-LX-2099-000001",
            "clients", "C999999",
            "amendments", "GZ2099-000001");

    private static final Map<String, Map<String, Integer>> ANSWERS = new TreeMap<>();

    @BeforeAll
    static void everybodyAsksForEverything() {
        for (String route : routes()) {
            Map<String, Integer> answers = new TreeMap<>();
            answers.put("nobody", status(Rest.anybody(), route));
            PEOPLE.forEach(person -> answers.put(person, status(Rest.as(person), route)));
            ANSWERS.put(route, answers);
        }
    }

    private static int status(Rest person, String route) {
        String[] parts = route.split(" ", -1);
        return person.call(parts[0], absent(parts[1])).status();
    }

    private static List<String> routes() {
        List<String> routes = new ArrayList<>();
        String path = "";
        for (String line : description().split("\n", -1)) {
            Matcher isPath = PATH.matcher(line);
            Matcher isMethod = METHOD.matcher(line);
            if (isPath.matches()) {
                path = isPath.group(1);
            } else if (isMethod.matches() && !path.isEmpty()) {
                routes.add(isMethod.group(1).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        assertThat(routes).hasSizeGreaterThan(100);
        return routes;
    }

    /** The description of the API as it is served. */
    private static String description() {
        return Rest.as("jishu").get("openapi.yaml").expect(200).text();
    }

    /** The path with numbers that nobody has. */
    private static String absent(String path) {
        String first = path.substring(1).split("/", -1)[0];
        return path.substring(1).replaceAll("\\{[^}]+}", ABSENT.getOrDefault(first, "ABSENT-1"));
    }

    @Test
    void noRouteBreaks() {
        TreeSet<String> broken = new TreeSet<>();
        ANSWERS.forEach((route, answers) -> answers.forEach((person, status) -> {
            if (status >= 500) {
                broken.add(route + " " + person + " " + status);
            }
        }));
        assertThat(broken).isEmpty();
    }

    @Test
    void withoutASignInOnlyThePublicPartAnswers() {
        TreeSet<String> open = new TreeSet<>();
        ANSWERS.forEach((route, answers) -> {
            int status = answers.get("nobody"); // 400: refused before it is asked who asks
            if (status != 401 && status != 400 && !route.contains(" /public/") && !OPEN.contains(route)) {
                open.add(route + " " + status);
            }
        });
        assertThat(open).isEmpty();
    }

    @Test
    void whoeverOnlyReadsChangesNothing() {
        TreeSet<String> changed = new TreeSet<>();
        ANSWERS.forEach((route, answers) -> {
            if (!route.startsWith("GET")) {
                OUTSIDERS.stream()
                        .filter(person -> answers.get(person) < 300)
                        .forEach(person -> changed.add(route + " " + person + " " + answers.get(person)));
            }
        });
        assertThat(changed).isEmpty();
    }

    @Test
    void everyRouteAnswersWhomItShould() throws IOException {
        if (System.getProperty("access.write") != null) {
            Files.createDirectories(MATRIX.getParent());
            Files.write(MATRIX, lines());
        }
        TreeSet<String> different = new TreeSet<>(Files.readAllLines(MATRIX));
        lines().forEach(different::remove);
        different.removeIf(line -> !ANSWERS.containsKey(line.split(",", -1)[0]));
        assertThat(different).as("expected, but answered otherwise").isEmpty();
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("route," + String.join(",", PEOPLE));
        ANSWERS.forEach((route, answers) -> lines.add(route + ","
                + String.join(
                        ",",
                        PEOPLE.stream()
                                .map(person -> letter(answers.get(person)))
                                .toList())));
        return lines;
    }

    /** {@code -} denied, {@code o} answered or found nothing: the right is there, {@code ?} refused before rights are asked for. */
    private static String letter(int status) {
        return switch (status) {
            case 401, 403 -> "-";
            case 400 -> "?";
            default -> "o";
        };
    }

    @Test
    void aForeignObjectIsNotFoundOnAnyRoute() {
        JsonObject order = RestGauges.accepted(RestGauges.draft("C000001", 1));
        String item = RestGauges.items(order).get(0);
        String task = RestGauges.taskOf(item).object().getString("taskNumber");
        String sheet = RestGauges.toApprove(item);
        String certificate = Rest.as("pizhun")
                .post("certificates", RestGauges.issue(sheet))
                .expect(201)
                .object()
                .getString("number");
        Map<String, String> foreign = Map.of(
                "orders", order.getString("number"),
                "items", item,
                "tasks", task,
                "worksheets", sheet,
                "certificates", certificate,
                "portal", certificate);
        TreeSet<String> found = new TreeSet<>();
        ANSWERS.keySet().stream().filter(route -> route.contains("{number}")).forEach(route -> {
            String[] parts = route.split(" ", -1);
            String number = foreign.get(parts[1].substring(1).split("/", -1)[0]);
            if (number != null) {
                String path = parts[1].substring(1).replace("{number}", number).replaceAll("\\{[^}]+}", "ABSENT-1");
                for (String stranger : List.of("kehu2", "lianhua", "lianhua2", "lianhua3")) {
                    Rest.Answer answer = Rest.as(stranger).call(parts[0], path);
                    if (answer.status() < 300 || answer.text().contains("萍乡市第一人民医院")) {
                        found.add(route + " " + stranger + " " + answer.status());
                    }
                }
            }
        });
        assertThat(found).isEmpty();
        assertThat(Rest.as("kehu1").get("orders/" + order.getString("number")).status())
                .as("the owner")
                .isEqualTo(200);
    }
}
