/** Numerical tools the statistics share: quadrature over panels, root finding, exact sums. */
package cn.metrology.lims.uncertainty.numeric;
