/** The chain of traceability on paper. */
package cn.metrology.lims.reports.traceability;
