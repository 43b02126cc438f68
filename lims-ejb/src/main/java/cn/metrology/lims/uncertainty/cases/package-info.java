/**
 * The evaluations of the engine behind the names of a case file: reads the fields of a case, calls the engine, shapes the result.
 * Plain maps in and out, so that files, pages and REST can share them. Entry point:
 * {@link cn.metrology.lims.uncertainty.cases.CaseKinds#run}.
 */
package cn.metrology.lims.uncertainty.cases;
