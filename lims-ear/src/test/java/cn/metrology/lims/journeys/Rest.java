package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A program that works with {@code /api/v1} on a person's behalf: it signs in once, draws a token and uses nothing else from then on. */
final class Rest {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Map<String, Rest> KNOWN = new ConcurrentHashMap<>();

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private String token;

    private Rest() {}

    static Rest as(String username) {
        return KNOWN.computeIfAbsent(username, name -> new Rest().signIn(name));
    }

    /** Somebody without an account. */
    static Rest anybody() {
        return new Rest();
    }

    private Rest signIn(String username) {
        String page = send(request("/login.xhtml").GET()).text();
        Matcher state = VIEW_STATE.matcher(page);
        assertThat(state.find()).as("the sign-in page carries a view state").isTrue();
        Map<String, String> form = Map.of(
                "login",
                "login",
                "login:username",
                username,
                "login:password",
                Browser.PASSWORD,
                "login:submit",
                "login:submit",
                "jakarta.faces.ViewState",
                state.group(1));
        send(request("/login.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
        String csrf = get("session").expect(200).object().getString("csrfToken");
        Answer issued = send(request("/api/v1/tokens")
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", csrf)
                .POST(BodyPublishers.ofString("{\"purpose\": \"journey\", \"days\": 1}")));
        token = issued.expect(201).object().getString("token");
        return this;
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Answer get(String path) {
        return send(request("/api/v1/" + path).GET());
    }

    Answer post(String path, String json) {
        return send(json(path).POST(BodyPublishers.ofString(json)));
    }

    Answer post(String path, String seen, String json) {
        return send(json(path).header("If-Match", seen).POST(BodyPublishers.ofString(json)));
    }

    Answer put(String path, String json) {
        return send(json(path).PUT(BodyPublishers.ofString(json)));
    }

    Answer put(String path, String seen, String json) {
        return send(json(path).header("If-Match", seen).PUT(BodyPublishers.ofString(json)));
    }

    Answer delete(String path) {
        return send(request("/api/v1/" + path).DELETE());
    }

    /** Any method, with a body that says nothing where one may be sent. */
    Answer call(String method, String path) {
        return send(json(path)
                .header("If-Match", "\"0\"")
                .method(
                        method,
                        method.equals("GET") || method.equals("DELETE")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString("{}")));
    }

    private HttpRequest.Builder json(String path) {
        return request("/api/v1/" + path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(Site.url(path)))
                .timeout(Duration.ofMinutes(2))
                .header("Accept-Language", "zh-CN");
        return token == null ? builder : builder.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            return new Answer(request, client.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What came back. */
    record Answer(HttpRequest request, HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        /** The version of what was read, for the next change. */
        String seen() {
            return response.headers().firstValue("ETag").orElseThrow(() -> new AssertionError("no ETag: " + this));
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonObject object() {
            return json().asJsonObject();
        }

        JsonStructure json() {
            try (JsonReader reader = Json.createReader(new ByteArrayInputStream(response.body()))) {
                return reader.read();
            }
        }

        Answer expect(int status) {
            assertThat(status()).as(toString()).isEqualTo(status);
            return this;
        }

        @Override
        public String toString() {
            String body = header("Content-Type").contains("pdf") ? "(a document)" : text();
            return request.method() + " " + request.uri() + " answered " + status() + " " + body;
        }
    }
}
