/** The papers of the counter: labels and receipts, drawn as vectors with PDFBox. */
package cn.metrology.lims.reports.reception;
