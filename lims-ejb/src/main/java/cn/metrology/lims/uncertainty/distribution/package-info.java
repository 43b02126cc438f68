/** The distributions that an input quantity may have, as deviations from its estimate, and the quantiles of the normal and t distributions. */
package cn.metrology.lims.uncertainty.distribution;
