package cn.metrology.lims.standards;

/** Port to the paper of the history book: the same sections as PDF and as workbook. */
public interface HistoryBookPapers {
    byte[] pdf(HistoryBook book);

    byte[] workbook(HistoryBook book);
}
