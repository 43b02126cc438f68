package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * Puts a budget into a procedure. Of a draft it becomes a part; of a version that is no draft any more a new draft is made with it.
 *
 * @param number the version, e.g. {@code JJF1587-2016/1}
 * @param budget as {@code docs/procedure-format.md} describes one; it replaces the one of the same grid and rows
 */
public record PutBudget(
        @NotBlank String number, int seenVersion, @NotNull Map<String, Object> budget) {}
