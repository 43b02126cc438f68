package cn.metrology.lims.web.procedure;

import cn.metrology.lims.procedure.CellKey;
import cn.metrology.lims.procedure.CheckOutcome;
import cn.metrology.lims.procedure.Evaluation;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.ItemUse;
import cn.metrology.lims.procedure.ProcedureDefinition;
import cn.metrology.lims.procedure.StandardFacts;
import cn.metrology.lims.procedure.TestItemView;
import cn.metrology.lims.procedure.WorksheetForm;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The immediate trial of a procedure: say which instrument, enter readings, see what follows. Nothing is stored. */
@Named
@ViewScoped
public class TrialBean implements Serializable {
    private static final int SHOWN_DIGITS = 8;

    @Inject
    private Messages messages;

    private ProcedureDefinition definition;
    private String item = "";
    private ItemUse use = ItemUse.SUBSEQUENT;
    private String rangeMin = "0";
    private String rangeMax = "100";
    private String unit = "";
    private String accuracyClass = "";
    private String resolution = "";
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private List<TrialGrid> grids = List.of();
    private List<WorksheetForm.Check> checks = List.of();
    private final Map<String, String> outcomes = new HashMap<>();
    private Evaluation result;

    /** The instrument that the trial begins with is the catalogue's own range. */
    void begin(ProcedureDefinition of, Optional<TestItemView> example) {
        definition = of;
        parameters.clear();
        of.parameters().forEach(one -> parameters.put(one.key(), ""));
        example.ifPresent(one -> {
            item = one.code();
            rangeMin = one.rangeMin().toPlainString();
            rangeMax = one.rangeMax().toPlainString();
            unit = one.unit();
        });
    }

    public void layOut() {
        facts().ifPresent(facts -> {
            WorksheetForm form = definition.form(facts);
            grids = form.grids().stream().map(TrialGrid::of).toList();
            checks = form.checks();
            checks.forEach(check -> outcomes.put(check.key(), CheckOutcome.PASS.name()));
            result = null;
        });
    }

    public void fill() {
        grids.forEach(TrialGrid::fill);
        compute();
    }

    public void compute() {
        Optional<ItemFacts> facts = facts();
        if (facts.isEmpty()) {
            return;
        }
        Map<CellKey, BigDecimal> readings = new HashMap<>();
        cells().filter(cell -> cell.isInput() && !cell.getText().isEmpty())
                .forEach(cell -> decimal(cell.key().toString(), cell.getText())
                        .ifPresent(number -> readings.put(cell.key(), number)));
        ItemFacts of = facts.orElseThrow();
        Map<String, CheckOutcome> found = new HashMap<>();
        outcomes.forEach((key, name) -> found.put(key, CheckOutcome.valueOf(name)));
        result = definition.evaluate(of, readings, found, List.of(perfectStandard(of)), null);
        cells().filter(cell -> !cell.isInput()).forEach(cell -> cell.setText(shown(cell)));
    }

    private String shown(TrialCell cell) {
        BigDecimal value = result.computed().get(cell.key());
        if (value == null) {
            return "";
        }
        return value.precision() > SHOWN_DIGITS + 2
                ? value.round(new MathContext(SHOWN_DIGITS)).toPlainString()
                : value.toPlainString();
    }

    private Stream<TrialCell> cells() {
        return grids.stream().flatMap(grid -> grid.rows().stream()).flatMap(row -> row.cells().stream());
    }

    /** A standard without error of its own, so that the trial shows the procedure and nothing else. */
    private static StandardFacts perfectStandard(ItemFacts facts) {
        BigDecimal far = facts.rangeMax().abs().add(facts.rangeMin().abs()).add(BigDecimal.ONE);
        return new StandardFacts("", "", far.negate(), far, facts.unit(), BigDecimal.ZERO, List.of(), BigDecimal.ZERO);
    }

    private Optional<ItemFacts> facts() {
        Optional<BigDecimal> low = decimal("rangeMin", rangeMin);
        Optional<BigDecimal> high = decimal("rangeMax", rangeMax);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> given = new HashMap<>();
        parameters.forEach((key, value) -> {
            if (value != null && !value.isBlank()) {
                given.put(key, value);
            }
        });
        return Optional.of(new ItemFacts(
                item,
                definition.service(),
                use,
                low.orElseThrow(),
                high.orElseThrow(),
                unit,
                accuracyClass,
                resolution == null || resolution.isBlank()
                        ? null
                        : decimal("resolution", resolution).orElse(null),
                given));
    }

    private Optional<BigDecimal> decimal(String place, String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException notANumber) {
            messages.refused("procedure.trial.notANumber", place, text);
            return Optional.empty();
        }
    }

    public List<TrialGrid> getGrids() {
        return grids;
    }

    public List<WorksheetForm.Check> getChecks() {
        return checks;
    }

    public Map<String, String> getOutcomes() {
        return outcomes;
    }

    public Evaluation getResult() {
        return result;
    }

    public Map<String, String> getParameters() {
        return parameters;
    }

    public ItemUse[] getUses() {
        return ItemUse.values();
    }

    public CheckOutcome[] getPossibleOutcomes() {
        return CheckOutcome.values();
    }

    public ItemUse getUse() {
        return use;
    }

    public void setUse(ItemUse use) {
        this.use = use;
    }

    public String getRangeMin() {
        return rangeMin;
    }

    public void setRangeMin(String rangeMin) {
        this.rangeMin = rangeMin;
    }

    public String getRangeMax() {
        return rangeMax;
    }

    public void setRangeMax(String rangeMax) {
        this.rangeMax = rangeMax;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getAccuracyClass() {
        return accuracyClass;
    }

    public void setAccuracyClass(String accuracyClass) {
        this.accuracyClass = accuracyClass;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }
}
