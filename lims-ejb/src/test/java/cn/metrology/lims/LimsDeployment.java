package cn.metrology.lims;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one archive that all wiring tests run in: our packages whole, our real schema, the wiring tests themselves. */
public final class LimsDeployment {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path TEST_CLASSES = Path.of("target", "test-classes");

    /** What the EAR carries in lib, and what the tests themselves speak. */
    private static final List<String> LIBRARIES = List.of(
            "/org/flywaydb/",
            "/org/hipparchus/",
            "/tech/units/",
            "/tech/uom/",
            "/si/uom/",
            "/systems/uom/",
            "/javax/measure/",
            "/org/assertj/",
            "/net/bytebuddy/");

    private LimsDeployment() {}

    public static WebArchive create() {
        WebArchive archive = ShrinkWrap.create(WebArchive.class, "lims-it.war");
        files(CLASSES)
                .filter(file -> !file.endsWith("META-INF/beans.xml"))
                .forEach(file -> add(archive, CLASSES, file));
        files(TEST_CLASSES).filter(LimsDeployment::belongsToWiring).forEach(file -> add(archive, TEST_CLASSES, file));
        return archive.addAsLibraries(libraries())
                .addAsWebInfResource(CLASSES.resolve("META-INF/beans.xml").toFile(), "beans.xml");
    }

    /** Wiring tests and what they share; unit tests bring libraries that are of no use in the server. */
    private static boolean belongsToWiring(Path file) {
        String name = file.getFileName().toString();
        return name.matches("(\\w+IT|As|LimsDeployment|\\w+ForWiring)(\\$\\w+)?\\.class");
    }

    private static void add(WebArchive archive, Path root, Path file) {
        archive.add(new FileAsset(file.toFile()), "WEB-INF/classes/" + root.relativize(file));
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static File[] libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> LIBRARIES.stream().anyMatch(jar::contains))
                .map(File::new)
                .toArray(File[]::new);
    }
}
