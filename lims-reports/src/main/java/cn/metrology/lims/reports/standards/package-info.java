/** Papers of the measurement standards: the history book as PDF and as workbook, the traceability plan. */
package cn.metrology.lims.reports.standards;
