package cn.metrology.lims.reports.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The compiled layouts of our own archive, read once. */
final class Layouts {
    static final int MOST_COLUMNS = 14;
    /** Raised with every change of a layout; kept with each document. */
    static final String VERSION = "certificate/1";

    static final JasperReport CERTIFICATE = load("certificate");
    static final JasperReport FACTS = load("facts");
    static final JasperReport SIGNATURES = load("signatures");
    static final Map<Integer, JasperReport> TABLES =
            IntStream.rangeClosed(1, MOST_COLUMNS).boxed().collect(Collectors.toMap(n -> n, n -> load("table-" + n)));

    private Layouts() {}

    private static JasperReport load(String name) {
        String path = "/reports/certificate/" + name + ".jasper";
        try (InputStream in = Layouts.class.getResourceAsStream(path)) {
            return (JasperReport) JRLoader.loadObject(Objects.requireNonNull(in, path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("Layout " + path + " cannot be read", e);
        }
    }
}
