package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;

/**
 * Asks for a line of the CMC table out of a budget template.
 *
 * @param template its number, e.g. {@code JJG52-2013:示值误差/2}
 * @param input the input quantity of the budget that is the measured point
 * @param points where the budget is evaluated, in the unit of that input
 */
public record ProposeCmc(
        @NotBlank String template,
        @NotBlank String input,
        @NotEmpty List<@NotNull BigDecimal> points) {}
