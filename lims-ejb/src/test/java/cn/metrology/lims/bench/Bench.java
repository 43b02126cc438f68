package cn.metrology.lims.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints each figure of the engine with its ratio to the hand-written loop of the same run, as a Markdown table.
 * Arguments: {@code quick} for fewer repeats or {@code cpu} for the processor
 * times alone; a name ending in {@code .md} to write the tables to.
 */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws RunnerException, IOException {
        boolean quick = args.length > 0 && args[0].equals("quick");
        Options options = new OptionsBuilder()
                .include("cn\\.metrology\\.lims\\.bench\\..*")
                .forks(1)
                .warmupIterations(quick ? 3 : 8)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(quick ? 5 : 15)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xms512m", "-Xmx1g")
                .build();
        boolean cpuOnly = args.length > 0 && args[0].equals("cpu");
        String report = machine() + CpuTimes.table() + (cpuOnly ? "" : "\n" + table(new Runner(options).run()));
        System.out.println(report);
        String last = args.length == 0 ? "" : args[args.length - 1];
        if (last.endsWith(".md")) {
            Files.writeString(Path.of(last), report);
        }
    }

    private static String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String model = Files.isReadable(cpus)
                ? Files.readAllLines(cpus).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                        .toString()
                : System.getProperty("os.arch");
        return "Machine: %s, %d CPUs, %s %s, Java %s, %s%n%n"
                .formatted(
                        model,
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.version"),
                        System.getProperty("java.vm.name"));
    }

    private static String table(Collection<RunResult> results) {
        Map<String, double[]> monteCarlo = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        for (RunResult result : results) {
            String label = result.getParams().getBenchmark();
            if (label.endsWith("gumH1")) {
                double best = result.getPrimaryResult().getStatistics().getMax();
                text.append("Law of propagation, GUM H.1: %.3g evaluations a second on one thread%n%n".formatted(best));
            } else {
                double[] pair = monteCarlo.computeIfAbsent(row(result), key -> new double[2]);
                pair[label.endsWith("parsed") ? 0 : 1] = best(result);
            }
        }
        text.append("| Monte Carlo of GUM H.1 | engine, s | by hand, s | ratio |%n|---|---|---|---|%n".formatted());
        monteCarlo.forEach((row, pair) -> text.append(String.format(
                Locale.ROOT, "| %s | %.4f | %.4f | %.2f |%n", row, pair[0] / 1e3, pair[1] / 1e3, pair[0] / pair[1])));
        return text.toString();
    }

    private static String row(RunResult result) {
        return "%s, %.0e trials, %s thread(s)"
                .formatted(
                        Sampling.valueOf(result.getParams().getParam("sampling"))
                                .caption(),
                        Double.parseDouble(result.getParams().getParam("trials")),
                        result.getParams().getParam("threads"));
    }

    /** The fastest repeat: others shared the machine with something. */
    private static double best(RunResult result) {
        return result.getBenchmarkResults().stream()
                .map(BenchmarkResult::getPrimaryResult)
                .mapToDouble(r -> r.getStatistics().getMin())
                .min()
                .orElseThrow();
    }
}
