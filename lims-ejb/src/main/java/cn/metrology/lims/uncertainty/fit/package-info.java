/**
 * Fitting: polynomials by ordinary, weighted and generalised least squares, straight lines with errors in both axes, weighted means
 * (ISO/TS 28037:2010, GUM H.3). Entry point: {@link cn.metrology.lims.uncertainty.fit.PolynomialFit}.
 */
package cn.metrology.lims.uncertainty.fit;
