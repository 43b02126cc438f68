/** What every spreadsheet from outside has to keep to. */
package cn.metrology.lims.reports.workbook;
