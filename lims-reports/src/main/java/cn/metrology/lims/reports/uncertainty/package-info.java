/** Uncertainty budgets as workbook and on paper: the port {@link cn.metrology.lims.procedure.BudgetDocuments}. */
package cn.metrology.lims.reports.uncertainty;
