package cn.metrology.lims.procedure;

import java.util.Optional;
import java.util.function.BiFunction;

/** What a procedure asks of the standard. {@code textZh} is the regulation's sentence. */
public record StandardRequirement(String textZh, BiFunction<ItemFacts, StandardFacts, Optional<StandardRefusal>> rule) {
    /** TR-05: in decimal, inclusive, in the item's unit, for the range really used. Empty if the standard may be used. */
    public Optional<StandardRefusal> check(ItemFacts facts, StandardFacts standard) {
        return rule.apply(facts, standard);
    }
}
