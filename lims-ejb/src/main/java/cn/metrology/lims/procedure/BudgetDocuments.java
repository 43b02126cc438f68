package cn.metrology.lims.procedure;

/** Port to the documents a budget is exported to. */
public interface BudgetDocuments {
    /** Excel: the figures in full precision as numbers. */
    byte[] workbook(BudgetReport report);

    /** The table, the bars of the contributions and the histogram on A4. */
    byte[] pdf(BudgetReport report);
}
