package cn.metrology.lims.procedure;

import cn.metrology.lims.uncertainty.Budget;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A finished budget to be written out.
 *
 * @param model the measurement model as text
 */
public record BudgetReport(String model, Budget budget, Locale language, LocalDate day) {}
