package cn.metrology.lims.casefile;

import cn.metrology.lims.uncertainty.cases.CaseException;
import cn.metrology.lims.uncertainty.cases.CaseKinds;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code ./lims uncertainty FILE.json …}: evaluates case files and prints one JSON object per case on a line. Runs without Maven as
 *
 * <pre>java -cp lims-ejb.jar:&lt;compile and provided class path of lims-ejb&gt; cn.metrology.lims.casefile.UncertaintyCommand FILE.json …</pre>
 *
 * where the class path is what {@code mvn dependency:build-classpath -DincludeScope=compile -pl lims-ejb} prints (it includes the JSON
 * reader parsson, which inside the server comes with the server). Exit status 0: all files were read; 1: a file could not be read; 2: wrong
 * usage. A case that is refused is an answer, not a failure.
 */
public final class UncertaintyCommand {
    private static final Logger LOG = Logger.getLogger(UncertaintyCommand.class.getName());

    private final PrintStream out;
    private final PrintStream err;

    UncertaintyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new UncertaintyCommand(out, err).run(args);
        out.flush();
        System.exit(status);
    }

    int run(String... args) {
        if (args.length == 0) {
            err.println("usage: lims uncertainty FILE.json …   (--help explains the format)");
            return 2;
        }
        int status = 0;
        for (String arg : args) {
            if (arg.equals("--help") || arg.equals("-h")) {
                out.print(help());
            } else if (!evaluate(arg)) {
                status = 1;
            }
        }
        return status;
    }

    private boolean evaluate(String file) {
        try {
            new CaseFile(Path.of(file)).forEach(this::evaluate);
            return true;
        } catch (IOException e) {
            err.println(file + ": cannot be read: " + e);
        } catch (JsonException | IllegalStateException | ClassCastException e) {
            err.println(file + ": is not a file of cases: " + e.getMessage());
        }
        return false;
    }

    private void evaluate(Map<String, Object> fields) {
        String id = fields.get("id") == null ? null : fields.get("id").toString();
        try {
            out.println(ResultLine.result(id, CaseKinds.run(fields)));
        } catch (CaseException e) {
            out.println(ResultLine.error(id, e.code(), e.getMessage()));
        } catch (RuntimeException e) {
            // a defect of ours; the other cases of the batch still get their answers
            LOG.log(Level.SEVERE, e, () -> "case " + id + " failed");
            out.println(ResultLine.error(id, "internal", e.toString()));
        }
        out.flush();
    }

    private static String help() {
        try (InputStream in = UncertaintyCommand.class.getResourceAsStream("help.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
