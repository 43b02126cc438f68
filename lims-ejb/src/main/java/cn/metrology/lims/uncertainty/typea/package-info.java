/**
 * Type A evaluation: repeated observations, pooled and range methods, one-way analysis of variance (GUM 4.2, H.5; JJF 1059.1-2012 4.3.2).
 * Entry point: {@link cn.metrology.lims.uncertainty.typea.Observations}.
 */
package cn.metrology.lims.uncertainty.typea;
