package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.ServiceKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A procedure tried on one instrument: readings are put in cell by cell or row by row. */
final class Trial {
    final ProcedureDefinition procedure;
    private ItemFacts facts;
    private final Map<CellKey, BigDecimal> readings = new HashMap<>();
    private final Map<String, CheckOutcome> checks = new HashMap<>();
    private final List<StandardFacts> standards = new ArrayList<>();
    private Environment environment = new Environment(d("20"), d("50"), d("101.3"), d("24"));

    private Trial(ProcedureDefinition procedure, ItemFacts facts) {
        this.procedure = procedure;
        this.facts = facts;
    }

    static Trial of(String file, ItemFacts facts) {
        return new Trial(load(file), facts);
    }

    static Trial of(ProcedureDefinition procedure, ItemFacts facts) {
        return new Trial(procedure, facts);
    }

    static ProcedureDefinition load(String file) {
        return ProcedureDefinition.parse(text("/procedures/" + file));
    }

    static String text(String resource) {
        try (InputStream in = Trial.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static BigDecimal d(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    /** Range as {@code 0..1.6 MPa}. */
    static ItemFacts item(String code, ServiceKind kind, String range, String accuracyClass, String division) {
        String[] parts = range.split("\\.\\.|\\s+");
        return new ItemFacts(
                code,
                kind,
                ItemUse.SUBSEQUENT,
                d(parts[0]),
                d(parts[1]),
                parts[2],
                accuracyClass,
                d(division),
                Map.of());
    }

    Trial use(ItemUse use) {
        facts = new ItemFacts(
                facts.itemCode(),
                facts.serviceKind(),
                use,
                facts.rangeMin(),
                facts.rangeMax(),
                facts.unit(),
                facts.accuracyClass(),
                facts.resolution(),
                facts.parameters());
        return this;
    }

    Trial parameter(String key, String value) {
        Map<String, String> parameters = new HashMap<>(facts.parameters());
        parameters.put(key, value);
        facts = new ItemFacts(
                facts.itemCode(),
                facts.serviceKind(),
                facts.use(),
                facts.rangeMin(),
                facts.rangeMax(),
                facts.unit(),
                facts.accuracyClass(),
                facts.resolution(),
                parameters);
        return this;
    }

    ItemFacts facts() {
        return facts;
    }

    Trial reading(String cell, String value) {
        readings.put(CellKey.parse(cell), d(value));
        return this;
    }

    /** The inputs of a row in the order of the form. */
    Trial row(String grid, String row, String... values) {
        List<WorksheetForm.Column> inputs = grid(grid).columns().stream()
                .filter(WorksheetForm.Column::input)
                .toList();
        for (int i = 0; i < values.length; i++) {
            readings.put(new CellKey(grid, row, inputs.get(i).key()), d(values[i]));
        }
        return this;
    }

    WorksheetForm.Grid grid(String key) {
        return form().grids().stream()
                .filter(grid -> grid.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    WorksheetForm form() {
        return procedure.form(facts);
    }

    Trial allChecksPass() {
        form().checks().forEach(check -> checks.put(check.key(), CheckOutcome.PASS));
        return this;
    }

    Trial check(String key, CheckOutcome outcome) {
        checks.put(key, outcome);
        return this;
    }

    Trial standard(StandardFacts standard) {
        standards.add(standard);
        return this;
    }

    Trial environment(String temperature, String humidity, String hours) {
        environment = new Environment(d(temperature), d(humidity), d("101.3"), d(hours));
        return this;
    }

    Evaluation evaluate() {
        return procedure.evaluate(facts, readings, checks, standards, environment);
    }

    static RequirementResult requirement(Evaluation evaluation, String key) {
        return evaluation.requirements().stream()
                .filter(result -> result.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static BigDecimal computed(Evaluation evaluation, String cell) {
        return evaluation.computed().get(CellKey.parse(cell));
    }
}
