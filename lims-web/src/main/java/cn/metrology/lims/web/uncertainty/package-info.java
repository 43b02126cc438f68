/** The budget workbench: a page and a resource over {@link cn.metrology.lims.procedure.BudgetService} (UN-01 to UN-12). */
package cn.metrology.lims.web.uncertainty;
