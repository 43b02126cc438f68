/** The original record on paper. */
package cn.metrology.lims.reports.measurement;
