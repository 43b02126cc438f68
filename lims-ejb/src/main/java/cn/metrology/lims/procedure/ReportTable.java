package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.util.List;

/** A table of results as the document prints it. */
public record ReportTable(
        String titleZh, String titleEn, List<String> headersZh, List<String> headersEn, List<List<String>> rows)
        implements Serializable {
    public ReportTable {
        headersZh = List.copyOf(headersZh);
        headersEn = List.copyOf(headersEn);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
