/**
 * Propagation of distributions by Monte Carlo (JCGM 101:2008, several outputs JCGM 102:2011): fixed and adaptive number of trials, coverage
 * intervals and regions, validation of the GUM result. The same seed gives the same digits on every machine and with any number of threads,
 * because every block of trials has its own random stream. Entry points: {@link cn.metrology.lims.uncertainty.montecarlo.MonteCarlo} and
 * {@link cn.metrology.lims.uncertainty.montecarlo.AdaptiveMonteCarlo}.
 */
package cn.metrology.lims.uncertainty.montecarlo;
