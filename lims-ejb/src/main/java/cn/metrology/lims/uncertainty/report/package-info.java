/**
 * What leaves the engine: rounding per GB/T 8170, reported uncertainties (UN-07 to UN-11), the budget table, CMC expressions (UN-13).
 * Entry points: {@link cn.metrology.lims.uncertainty.report.Rounding}, {@link cn.metrology.lims.uncertainty.report.ReportingRule}.
 */
package cn.metrology.lims.uncertainty.report;
