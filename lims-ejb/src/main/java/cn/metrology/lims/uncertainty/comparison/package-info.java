/**
 * Statistics of comparisons and proficiency tests (ISO 13528:2022, JJF 1117-2010; CP-03 to CP-06): scores, robust averages, outlier
 * tests. Entry point: {@link cn.metrology.lims.uncertainty.comparison.ProficiencyScore}.
 */
package cn.metrology.lims.uncertainty.comparison;
