package cn.metrology.lims.web.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The OpenAPI document as the resources themselves say it: what is written here is what is served. */
final class OpenApiDocument {
    private static final Pattern WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final String PUBLIC = "/public/";

    private final StringBuilder yaml = new StringBuilder();
    private final OpenApiSchemas schemas = new OpenApiSchemas();

    private record Operation(String path, String verb, Method method) {}

    static String of(List<Class<?>> resources) {
        OpenApiDocument document = new OpenApiDocument();
        document.head();
        document.paths(resources);
        document.components();
        return document.yaml.toString();
    }

    private void head() {
        line(0, "openapi: 3.0.3");
        line(0, "info:");
        line(1, "title: Pingxiang metrology LIMS");
        line(1, "version: '1'");
        line(1, "description: >-");
        line(2, "Decimals are strings. A change carries If-Match with the version last seen; a lost race answers 409.");
        line(
                2,
                "Errors are problem details (RFC 9457) in the language of Accept-Language. Programs send a bearer token,");
        line(2, "browsers their session and, for every change, its X-CSRF-Token.");
        line(0, "servers:");
        line(1, "- url: /api/v1");
        line(0, "security:");
        line(1, "- token: []");
        line(1, "- session: []");
    }

    private void paths(List<Class<?>> resources) {
        List<Operation> operations = new ArrayList<>();
        for (Class<?> resource : resources) {
            for (Method method : resource.getDeclaredMethods()) {
                verb(method).ifPresent(verb -> operations.add(new Operation(path(resource, method), verb, method)));
            }
        }
        operations.sort(Comparator.comparing(Operation::path).thenComparing(Operation::verb));
        line(0, "paths:");
        String path = "";
        for (Operation operation : operations) {
            if (!operation.path().equals(path)) {
                path = operation.path();
                line(1, path + ":");
            }
            operation(operation);
        }
    }

    private void operation(Operation operation) {
        Method method = operation.method();
        line(2, operation.verb() + ":");
        line(3, "operationId: " + method.getDeclaringClass().getSimpleName() + "." + method.getName());
        line(3, "summary: " + words(method.getName()));
        line(3, "tags: [" + component(method.getDeclaringClass()) + "]");
        if (operation.path().startsWith(PUBLIC)
                || operation.path().equals("/health")
                || operation.path().equals("/openapi.yaml")) {
            line(3, "security: []");
        }
        parameters(method);
        body(method);
        line(3, "responses:");
        line(4, "'2XX':");
        line(5, "description: done");
        answer(method);
        line(4, "'default':");
        line(5, "$ref: '#/components/responses/Problem'");
    }

    private void parameters(Method method) {
        List<String[]> found = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            collect(parameter.getAnnotations(), parameter.getParameterizedType(), found);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    collect(field.getAnnotations(), field.getGenericType(), found);
                }
            }
        }
        if (found.isEmpty()) {
            return;
        }
        line(3, "parameters:");
        for (String[] parameter : found) {
            line(4, "- name: " + parameter[1]);
            line(5, "in: " + parameter[0]);
            if ("path".equals(parameter[0])) {
                line(5, "required: true");
            }
            line(5, "schema: " + parameter[2]);
        }
    }

    private void collect(Annotation[] annotations, java.lang.reflect.Type type, List<String[]> found) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof PathParam path) {
                found.add(new String[] {"path", path.value(), "{type: string}"});
            } else if (annotation instanceof QueryParam query) {
                found.add(new String[] {"query", query.value(), schemas.flow(type)});
            } else if (annotation instanceof HeaderParam header) {
                found.add(new String[] {"header", header.value(), "{type: string}"});
            }
        }
    }

    private void body(Method method) {
        List<Class<? extends Annotation>> placed = List.of(
                PathParam.class, QueryParam.class, HeaderParam.class, BeanParam.class, Context.class, FormParam.class);
        Arrays.stream(method.getParameters())
                .filter(parameter -> placed.stream().noneMatch(parameter::isAnnotationPresent))
                .findFirst()
                .ifPresent(parameter -> {
                    line(3, "requestBody:");
                    line(4, "required: true");
                    line(4, "content:");
                    line(5, media(method.getAnnotation(Consumes.class), method, Consumes.class) + ":");
                    line(6, "schema: " + schemas.flow(parameter.getParameterizedType()));
                });
    }

    private void answer(Method method) {
        if (method.getReturnType() == void.class) {
            return;
        }
        line(5, "content:");
        line(6, media(method.getAnnotation(Produces.class), method, Produces.class) + ":");
        line(7, "schema: " + schemas.flow(method.getGenericReturnType()));
    }

    private static String media(Annotation own, Method method, Class<? extends Annotation> kind) {
        Annotation said = own != null ? own : method.getDeclaringClass().getAnnotation(kind);
        String[] types = said instanceof Produces produces
                ? produces.value()
                : said instanceof Consumes consumes ? consumes.value() : new String[] {MediaType.APPLICATION_JSON};
        return types[0].replaceAll(";.*", "");
    }

    private void components() {
        line(0, "components:");
        line(1, "securitySchemes:");
        line(2, "token: {type: http, scheme: bearer}");
        line(2, "session: {type: apiKey, in: cookie, name: LIMSSESSION}");
        line(1, "responses:");
        line(2, "Problem:");
        line(3, "description: refused or failed");
        line(3, "content:");
        line(4, "application/problem+json:");
        line(5, "schema: " + schemas.flow(Problem.class));
        line(1, "schemas:");
        Map<String, List<String>> written = new TreeMap<>(schemas.written());
        written.forEach((name, lines) -> {
            line(2, name + ":");
            lines.forEach(text -> line(3, text));
        });
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String joined = "/" + resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        String clean = joined.replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}").replaceAll("/+", "/");
        return clean.length() > 1 && clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }

    private static String component(Class<?> resource) {
        String name = resource.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String words(String name) {
        return WORD.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private void line(int depth, String text) {
        yaml.append("  ".repeat(depth)).append(text).append('\n');
    }
}
