package cn.metrology.lims.web.uncertainty;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What stands on the workbench, as typed; turned into the engine's request and back. */
public class WorkbenchForm implements Serializable {
    private static final BigDecimal P95 = new BigDecimal("0.95");

    private String model = "";
    private List<OutputRow> outputs = new ArrayList<>(List.of(new OutputRow()));
    private List<InputRow> inputs = new ArrayList<>(List.of(new InputRow(), new InputRow()));
    private String correlations = "";
    private boolean byProbability = true;
    private String coverage = "0.95";
    private boolean monteCarlo = true;
    private int trials = 1_000_000;
    private int seed = 20261124;

    /** A line of the correlations that is no triple. */
    static class BadCorrelationException extends RuntimeException {
        private final int line;

        BadCorrelationException(int line) {
            super("line " + line);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    static WorkbenchForm of(Map<String, Object> request) {
        WorkbenchForm form = new WorkbenchForm();
        form.model = (String) request.get("model");
        form.outputs = new ArrayList<>();
        for (Object output : (List<?>) request.get("outputs")) {
            Map<?, ?> map = (Map<?, ?>) output;
            form.outputs.add(
                    new OutputRow(map.get("name").toString(), map.get("unit").toString()));
        }
        form.inputs = new ArrayList<>();
        for (Object input : (List<?>) request.get("inputs")) {
            form.inputs.add(InputRow.of((Map<?, ?>) input));
        }
        form.correlations = request.get("correlations") instanceof List<?> list ? text(list) : "";
        Map<?, ?> options = (Map<?, ?>) request.get("options");
        form.byProbability = options.containsKey("p");
        form.coverage = options.get(form.byProbability ? "p" : "k").toString();
        if (options.get("mc") instanceof Map<?, ?> mc) {
            form.trials = Integer.parseInt(mc.get("trials").toString());
            form.seed = Integer.parseInt(mc.get("seed").toString());
        }
        return form;
    }

    private static String text(List<?> correlations) {
        StringBuilder text = new StringBuilder();
        for (Object entry : correlations) {
            for (Object part : (List<?>) entry) {
                text.append(part).append(' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The request that the engine reads; an untouched row is left out. */
    Map<String, Object> request() {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("model", model);
        request.put(
                "outputs",
                outputs.stream()
                        .filter(o -> !o.getName().isBlank())
                        .map(OutputRow::toMap)
                        .toList());
        request.put(
                "inputs",
                inputs.stream().filter(i -> !i.isEmpty()).map(InputRow::toMap).toList());
        request.put("correlations", correlationTriples());
        Map<String, Object> options = new LinkedHashMap<>();
        options.put(byProbability ? "p" : "k", InputRow.number(byProbability ? "p" : "k", coverage));
        if (monteCarlo) {
            options.put("mc", Map.of("trials", BigDecimal.valueOf(trials), "seed", BigDecimal.valueOf(seed)));
        }
        request.put("options", options);
        return request;
    }

    /** Procedures know a chosen k, or the t factor for 95 % (UN-04). */
    boolean isFitForProcedures() {
        return !byProbability || InputRow.number("p", coverage).compareTo(P95) == 0;
    }

    /** The part of a procedure's budget that stands on the bench: model, output, correlations, coverage (docs/procedure-format.md). */
    Map<String, Object> budget(String output) {
        Map<String, Object> budget = new LinkedHashMap<>();
        budget.put("model", model);
        budget.put("output", output);
        outputs.stream()
                .filter(one -> one.getName().equals(output))
                .findFirst()
                .ifPresent(one -> budget.put("unit", one.getUnit()));
        if (byProbability) {
            budget.put("coverage", "WELCH_SATTERTHWAITE");
        } else {
            budget.put("k", InputRow.number("k", coverage).toPlainString());
        }
        Map<String, Object> pairs = new LinkedHashMap<>();
        for (Object triple : correlationTriples()) {
            List<?> parts = (List<?>) triple;
            pairs.put(parts.get(0) + "," + parts.get(1), parts.get(2).toString());
        }
        if (!pairs.isEmpty()) {
            budget.put("correlations", pairs);
        }
        return budget;
    }

    private List<Object> correlationTriples() {
        List<Object> triples = new ArrayList<>();
        int line = 0;
        for (String text : correlations.lines().toList()) {
            line++;
            String[] parts = text.strip().split("[\\s,，]+", -1);
            if (parts.length == 3) {
                triples.add(List.of(parts[0], parts[1], InputRow.number("r", parts[2])));
            } else if (!text.isBlank()) {
                throw new BadCorrelationException(line);
            }
        }
        return triples;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = Objects.requireNonNullElse(model, "");
    }

    public List<OutputRow> getOutputs() {
        return outputs;
    }

    public List<InputRow> getInputs() {
        return inputs;
    }

    public String getCorrelations() {
        return correlations;
    }

    public void setCorrelations(String correlations) {
        this.correlations = Objects.requireNonNullElse(correlations, "");
    }

    public boolean isByProbability() {
        return byProbability;
    }

    public void setByProbability(boolean byProbability) {
        this.byProbability = byProbability;
    }

    public String getCoverage() {
        return coverage;
    }

    public void setCoverage(String coverage) {
        this.coverage = Objects.requireNonNullElse(coverage, "");
    }

    public boolean isMonteCarlo() {
        return monteCarlo;
    }

    public void setMonteCarlo(boolean monteCarlo) {
        this.monteCarlo = monteCarlo;
    }

    public int getTrials() {
        return trials;
    }

    public void setTrials(int trials) {
        this.trials = trials;
    }

    public int getSeed() {
        return seed;
    }

    public void setSeed(int seed) {
        this.seed = seed;
    }
}
