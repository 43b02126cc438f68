package cn.metrology.lims.journeys;

import jakarta.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A batch of 100 gauges with 11 points each and 20 technicians at work on it against a running server: each saves a cell
 * about every second, and now and then somebody opens the batch. Baselines in the same run: a request that only reads the
 * session, and the health check. {@code ./lims bench worksheets} runs it.
 */
public final class BatchBench {
    private static final int INSTRUMENTS = 100;
    private static final int TECHNICIANS = 20;
    private static final int OPENED_EVERY = 20;
    private static final int MEAN_PAUSE_MS = 1000;
    private static final double GOAL_MS = 300;
    private static final String[] COLUMNS = {"up_before", "up_after", "down_before", "down_after"};

    private final Map<String, List<Double>> times = new ConcurrentHashMap<>();
    private final RestBatch batch;
    private final Rest bench = Rest.as("jiandingyuan1");

    private BatchBench(RestBatch batch) {
        this.batch = batch;
    }

    public static void main(String[] arguments) throws InterruptedException {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        say("preparing %d gauges with 11 points on %s", INSTRUMENTS, Site.url("/"));
        BatchBench measured = new BatchBench(RestBatch.started(INSTRUMENTS, Map.of("numberedStep", "0.16")));
        say("warming up for %d s", seconds / 3);
        measured.work(seconds / 3);
        measured.times.clear();
        say("%d technicians at work for %d s", TECHNICIANS, seconds);
        measured.work(seconds);
        System.exit(measured.report() ? 0 : 1);
    }

    private void work(int seconds) throws InterruptedException {
        ExecutorService technicians = Executors.newFixedThreadPool(TECHNICIANS);
        Instant end = Instant.now().plusSeconds(seconds);
        for (int i = 0; i < TECHNICIANS; i++) {
            int technician = i;
            technicians.execute(() -> technician(technician, end));
        }
        technicians.shutdown();
        if (!technicians.awaitTermination(seconds + 120L, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the technicians did not come home");
        }
    }

    /** Five instruments of the batch are his; he reads them point by point and begins anew with a reason when he is through. */
    private void technician(int number, Instant end) {
        Random random = new Random(number);
        int share = INSTRUMENTS / TECHNICIANS;
        Map<String, String> standing = new TreeMap<>();
        for (int step = 0; Instant.now().isBefore(end); step++) {
            pause(random);
            String sheet = batch.worksheets().get(number * share + step % share);
            int reading = step / share;
            String cell = "ind/" + (reading / 4 % 11 + 1) + "/" + COLUMNS[reading % 4];
            String value = String.format(Locale.ROOT, "%.2f", reading / 4 % 11 * 0.16 + random.nextInt(3) * 0.01);
            String body = cell(cell, value, standing.getOrDefault(sheet + cell, ""));
            timed("save one cell", () -> bench.put("worksheets/" + sheet + "/cells", body));
            standing.put(sheet + cell, value);
            if (step % OPENED_EVERY == number % OPENED_EVERY) {
                timed("open the batch", () -> bench.get("batches/" + batch.number()));
                timed("open one worksheet", () -> bench.get("worksheets/" + sheet));
            }
            timed("baseline: session", () -> bench.get("session"));
            if (step % 4 == 0) {
                timed("baseline: health", () -> bench.get("health"));
            }
        }
    }

    private static void pause(Random random) {
        try {
            Thread.sleep(random.nextInt(2 * MEAN_PAUSE_MS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String cell(String cell, String value, String seen) {
        return Json.createObjectBuilder()
                .add("commandId", UUID.randomUUID().toString())
                .add(
                        "cells",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("cell", cell)
                                        .add("value", value)
                                        .add("seen", seen)
                                        .add("reason", "重新读数")))
                .build()
                .toString();
    }

    private void timed(String what, Supplier<Rest.Answer> call) {
        long start = System.nanoTime();
        Rest.Answer answer = call.get();
        double took = (System.nanoTime() - start) / 1e6;
        times.computeIfAbsent(
                        answer.status() == 200 ? what : what + " (" + answer.status() + ")",
                        key -> Collections.synchronizedList(new ArrayList<>()))
                .add(took);
    }

    private boolean report() {
        say("%-24s %7s %9s %9s %9s", "ms", "calls", "p50", "p95", "max");
        boolean met = true;
        for (Map.Entry<String, List<Double>> one : new TreeMap<>(times).entrySet()) {
            List<Double> sorted = new ArrayList<>(one.getValue());
            Collections.sort(sorted);
            double p95 = at(sorted, 0.95);
            say("%-24s %7d %9.1f %9.1f %9.1f", one.getKey(), sorted.size(), at(sorted, 0.5), p95, at(sorted, 1));
            met &= p95 < GOAL_MS;
        }
        say(met ? "every 95th percentile is below %.0f ms" : "a 95th percentile is not below %.0f ms", GOAL_MS);
        return met;
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1));
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
