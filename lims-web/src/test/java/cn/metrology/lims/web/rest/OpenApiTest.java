package cn.metrology.lims.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The OpenAPI document that we serve says what the resources do. {@code -Dopenapi.write} brings it up to date. */
class OpenApiTest {
    private static final java.nio.file.Path DOCUMENT = java.nio.file.Path.of("src/main/resources/openapi.yaml");
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

    @Test
    void theDocumentIsTrue() throws IOException {
        String said = OpenApiDocument.of(resources());
        if (System.getProperty("openapi.write") != null) {
            Files.writeString(DOCUMENT, said);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("run: mvn -pl lims-web -am test -Dtest=OpenApiTest -Dopenapi.write "
                        + "-Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(said);
    }

    private static List<Class<?>> resources() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES)) {
            List<Class<?>> found = new ArrayList<>();
            for (java.nio.file.Path file : files.filter(OpenApiTest::isOurs).toList()) {
                Class<?> type = load(file);
                if (type.isAnnotationPresent(Path.class)) {
                    found.add(type);
                }
            }
            found.sort(Comparator.comparing(Class::getName));
            return found;
        }
    }

    private static boolean isOurs(java.nio.file.Path file) {
        return file.toString().endsWith("Resource.class");
    }

    private static Class<?> load(java.nio.file.Path file) {
        String name = CLASSES.relativize(file).toString().replace('/', '.');
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".class".length()), false, OpenApiTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
