/**
 * Statements of conformity: decision rules in decimal arithmetic (DR-01 to DR-07), and the risks behind them (JCGM 106:2012).
 * Entry point: {@link cn.metrology.lims.uncertainty.conformity.DecisionRule}.
 */
package cn.metrology.lims.uncertainty.conformity;
