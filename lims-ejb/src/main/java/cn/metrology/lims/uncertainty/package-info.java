/**
 * The uncertainty engine: measurement models, propagation by the GUM, Monte Carlo by JCGM 101, statistics and reporting. Pure Java: knows no
 * container, no database and no other component. Entry points: {@code expression.Expression} and {@code expression.Model} (model text),
 * {@code unit.Units}, {@code gum}, {@code montecarlo}, {@code report}.
 */
package cn.metrology.lims.uncertainty;
