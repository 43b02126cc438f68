package cn.metrology.lims.procedure.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table: the first case whose condition holds sets its names. {@code what} says what was looked for when none does. */
record Lookup(String what, List<Case> cases) {
    record Case(Condition when, Map<String, Formula> sets) {}

    boolean sets(String name) {
        return cases.stream().anyMatch(one -> one.sets().containsKey(name));
    }

    /** The formula that stands for the name here; empty if no case applies. */
    Optional<Formula> find(String name, Scope scope) {
        return cases.stream()
                .filter(one -> one.when().holds(scope))
                .findFirst()
                .map(one -> one.sets().get(name));
    }
}
