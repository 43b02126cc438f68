package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Keeps a budget as the template of a procedure.
 *
 * @param name what it is for, e.g. 示值误差 100 V; with the same name for the same procedure a new edition
 * @param seenEdition the newest edition that the person saw; 0 for a new template
 * @param request model, outputs, inputs, correlations, options
 */
public record SaveBudgetTemplate(
        @NotBlank @Size(max = 40) String procedureNo,
        @NotBlank @Size(max = 80) String name,
        int seenEdition,
        @NotNull Map<String, Object> request) {}
