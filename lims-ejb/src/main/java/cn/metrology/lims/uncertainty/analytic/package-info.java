/**
 * Propagation of distributions without sampling where the model allows it (JCGM 101:2008 5.2 a): sums of independent symmetric quantities by
 * inversion of the characteristic function. Entry point: {@link cn.metrology.lims.uncertainty.analytic.AnalyticalInterval}.
 */
package cn.metrology.lims.uncertainty.analytic;
