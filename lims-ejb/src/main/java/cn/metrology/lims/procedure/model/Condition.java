package cn.metrology.lims.procedure.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When something applies: clauses joined by {@code and}; a clause compares two formulas ({@code nominal >= 0.9*rangeMax}) or
 * asks a text ({@code class in 1.6|2.5}, {@code use not in IN_USE}).
 */
final class Condition {
    private static final Pattern MEMBERSHIP = Pattern.compile("([\\w.]+)\\s+(not\\s+)?in\\s+(.+)");
    private static final Pattern COMPARISON = Pattern.compile("(.+?)(<=|>=|!=|<|>|=)(.+)");
    static final Condition ALWAYS = new Condition("", List.of());

    private final String text;
    private final List<Clause> clauses;

    private Condition(String text, List<Clause> clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    static Condition of(String text) {
        return new Condition(
                text,
                Stream.of(text.split("\\s+and\\s+")).map(Condition::clause).toList());
    }

    private static Clause clause(String part) {
        Matcher membership = MEMBERSHIP.matcher(part.strip());
        if (membership.matches()) {
            Set<String> allowed = Set.of(membership.group(3).strip().split("\\|"));
            return new Member(membership.group(1), membership.group(2) != null, allowed);
        }
        Matcher comparison = COMPARISON.matcher(part);
        if (!comparison.matches()) {
            throw new IllegalArgumentException(part);
        }
        return new Comparison(
                Formula.of(comparison.group(1).strip()),
                comparison.group(2),
                Formula.of(comparison.group(3).strip()));
    }

    /** A clause about something missing does not hold. */
    boolean holds(Scope scope) {
        return clauses.stream().allMatch(clause -> clause.holds(scope));
    }

    /** Whether some clause lets the text {@code name} be {@code value}. */
    boolean mentions(String name, String value) {
        return clauses.stream()
                .anyMatch(clause -> clause instanceof Member member
                        && member.name().equals(name)
                        && member.allowed().contains(value) != member.negated());
    }

    List<String> names() {
        return clauses.stream().flatMap(clause -> clause.names().stream()).toList();
    }

    @Override
    public String toString() {
        return text;
    }

    private sealed interface Clause {
        boolean holds(Scope scope);

        List<String> names();
    }

    private record Member(String name, boolean negated, Set<String> allowed) implements Clause {
        @Override
        public boolean holds(Scope scope) {
            return scope.text(name).map(allowed::contains).orElse(false) != negated;
        }

        @Override
        public List<String> names() {
            return List.of();
        }
    }

    private record Comparison(Formula left, String operator, Formula right) implements Clause {
        @Override
        public boolean holds(Scope scope) {
            Optional<BigDecimal> first = left.evaluate(scope);
            Optional<BigDecimal> second = right.evaluate(scope);
            return first.isPresent()
                    && second.isPresent()
                    && compare(first.orElseThrow().compareTo(second.orElseThrow()));
        }

        private boolean compare(int order) {
            return switch (operator) {
                case "<=" -> order <= 0;
                case ">=" -> order >= 0;
                case "<" -> order < 0;
                case ">" -> order > 0;
                case "!=" -> order != 0;
                default -> order == 0;
            };
        }

        @Override
        public List<String> names() {
            return Stream.concat(left.names().stream(), right.names().stream()).toList();
        }
    }
}
