package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.HoleKind;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.ParameterSpec;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of the instrument: facts, parameters, figures of the regulation, variables and tables. Remembers which of them
 * were asked for in vain.
 */
final class ItemScope implements Scope {
    private static final Pattern FIGURE = Pattern.compile("\\d+(\\.\\d+)?");

    private final Definition definition;
    private final ItemFacts facts;
    private final Map<String, Optional<BigDecimal>> known = new HashMap<>();
    private final Set<String> busy = new HashSet<>();
    private final Set<Hole> holes = new LinkedHashSet<>();

    ItemScope(Definition definition, ItemFacts facts) {
        this.definition = definition;
        this.facts = facts;
    }

    Set<Hole> holes() {
        return holes;
    }

    void note(Hole hole) {
        holes.add(hole);
    }

    String unit() {
        return facts.unit();
    }

    String unit(String written) {
        return GridSpec.UNIT_OF_ITEM.equals(written) ? facts.unit() : written;
    }

    @Override
    public Optional<BigDecimal> number(String name) {
        Optional<BigDecimal> before = known.get(name);
        if (before != null) {
            return before;
        }
        if (!busy.add(name)) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = find(name);
        busy.remove(name);
        known.put(name, number);
        return number;
    }

    private Optional<BigDecimal> find(String name) {
        Formula variable = definition.inputs().variables().get(name);
        if (variable != null) {
            return variable.evaluate(this);
        }
        for (Lookup lookup : definition.inputs().lookups()) {
            if (lookup.sets(name)) {
                return fromTable(lookup, name, this);
            }
        }
        Optional<Definition.Value> value = definition.value(name);
        if (value.isPresent()) {
            return figure(value.orElseThrow());
        }
        for (ParameterSpec parameter : definition.inputs().parameters()) {
            if (parameter.key().equals(name)) {
                return parameter(parameter);
            }
        }
        return fact(name);
    }

    /** A table that has no case for this instrument is a hole of the definition or a wrong class on the item. */
    Optional<BigDecimal> fromTable(Lookup lookup, String name, Scope scope) {
        Optional<Formula> formula = lookup.find(name, scope);
        if (formula.isEmpty()
                && lookup.cases().stream().noneMatch(one -> one.when().holds(scope))) {
            holes.add(Hole.of(HoleKind.NOT_IN_TABLE, name, lookup.what(), Objects.toString(facts.accuracyClass(), "")));
        }
        return formula.flatMap(found -> found.evaluate(scope));
    }

    private Optional<BigDecimal> figure(Definition.Value value) {
        if (value.figure() == null) {
            holes.add(
                    Hole.of(HoleKind.UNKNOWN_VALUE, value.key(), value.caption().zh()));
        }
        return Optional.ofNullable(value.figure());
    }

    private Optional<BigDecimal> parameter(ParameterSpec parameter) {
        String text = facts.parameters().get(parameter.key());
        if (text != null && !text.isBlank()) {
            try {
                return Optional.of(new BigDecimal(text.strip()));
            } catch (NumberFormatException notANumber) {
                holes.add(Hole.of(HoleKind.MISSING_FACT, parameter.key(), parameter.captionZh()));
                return Optional.empty();
            }
        }
        if (parameter.standing().isEmpty()) {
            holes.add(Hole.of(HoleKind.MISSING_FACT, parameter.key(), parameter.captionZh()));
            return Optional.empty();
        }
        return Formula.of(parameter.standing()).evaluate(this);
    }

    private Optional<BigDecimal> fact(String name) {
        BigDecimal number = switch (name) {
            case "rangeMin" -> facts.rangeMin();
            case "rangeMax" -> facts.rangeMax();
            case "division" -> facts.resolution();
            case "classValue" -> classValue();
            case "span" ->
                facts.rangeMin() == null || facts.rangeMax() == null
                        ? null
                        : facts.rangeMax().subtract(facts.rangeMin());
            default -> null;
        };
        if (number == null && Names.FACTS.contains(name)) {
            holes.add(Hole.of(HoleKind.MISSING_FACT, name, name));
        }
        return Optional.ofNullable(number);
    }

    /** Class 0.5S, 1.6级 or Pt B: the first figure in it, where there is one. */
    private BigDecimal classValue() {
        if (facts.accuracyClass() == null) {
            return null;
        }
        Matcher figure = FIGURE.matcher(facts.accuracyClass());
        return figure.find() ? new BigDecimal(figure.group()) : null;
    }

    @Override
    public Optional<String> text(String name) {
        return switch (name) {
            case "class" -> Optional.ofNullable(facts.accuracyClass()).map(ItemScope::bareClass);
            case "use" -> Optional.of(facts.use().name());
            case "unit" -> Optional.ofNullable(facts.unit());
            case "item" -> Optional.of(facts.itemCode());
            case "service" -> Optional.of(facts.serviceKind().name());
            default -> parameterText(name);
        };
    }

    /** People write 1.6, 1.6级 or 1.6 级. */
    private static String bareClass(String written) {
        String text = written.strip();
        return text.endsWith("级") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private Optional<String> parameterText(String name) {
        String given = facts.parameters().get(name);
        if (given != null && !given.isBlank()) {
            return Optional.of(given.strip());
        }
        return definition.inputs().parameters().stream()
                .filter(parameter -> parameter.key().equals(name))
                .map(ParameterSpec::standing)
                .filter(standing -> !standing.isEmpty())
                .findFirst();
    }
}
