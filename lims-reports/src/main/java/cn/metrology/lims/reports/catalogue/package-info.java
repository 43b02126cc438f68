/** The catalogue of test items as an Excel workbook, out and in. */
package cn.metrology.lims.reports.catalogue;
