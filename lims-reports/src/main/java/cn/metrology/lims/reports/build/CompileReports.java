package cn.metrology.lims.reports.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Build step: compiles every layout under {@code reports/}, so that the running system never compiles one.
 *
 * <p>{@code table.jrxml} is a pattern: it is compiled once for each number of columns a results table may have.
 */
public final class CompileReports {
    static final int MOST_COLUMNS = 14;
    private static final int WIDTH = 495;

    private CompileReports() {}

    public static void main(String[] args) throws IOException, JRException {
        Path root = Path.of(args[0], "reports");
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> layouts =
                    files.filter(file -> file.toString().endsWith(".jrxml")).toList();
            for (Path layout : layouts) {
                compile(layout);
            }
        }
    }

    private static void compile(Path layout) throws IOException, JRException {
        String text = Files.readString(layout);
        String name = layout.getFileName().toString().replace(".jrxml", "");
        if (!name.equals("table")) {
            compile(text, layout.resolveSibling(name + ".jasper"));
            return;
        }
        for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
            compile(withColumns(text, columns), layout.resolveSibling(name + "-" + columns + ".jasper"));
        }
    }

    private static void compile(String jrxml, Path target) throws IOException, JRException {
        try (InputStream in = new java.io.ByteArrayInputStream(jrxml.getBytes(StandardCharsets.UTF_8));
                OutputStream out = Files.newOutputStream(target)) {
            JasperCompileManager.compileReportToStream(in, out);
        }
    }

    /** Repeats the marked element once a column; the last column takes what the division leaves over. */
    private static String withColumns(String pattern, int columns) {
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        StringBuilder element = new StringBuilder();
        for (String line : pattern.lines().toList()) {
            if (line.strip().equals("<!-- column -->")) {
                inside = true;
            } else if (line.strip().equals("<!-- /column -->")) {
                inside = false;
                for (int i = 0; i < columns; i++) {
                    int width = i == columns - 1 ? WIDTH - i * (WIDTH / columns) : WIDTH / columns;
                    text.append(element.toString()
                            .replace("@i@", Integer.toString(i))
                            .replace("@x@", Integer.toString(i * (WIDTH / columns)))
                            .replace("@w@", Integer.toString(width)));
                }
                element.setLength(0);
            } else {
                (inside ? element : text).append(line).append('\n');
            }
        }
        return text.toString();
    }
}
