/**
 * Evaluates files of measurement cases from the command line, without server or database. Uses only the engine. Entry point:
 * {@link cn.metrology.lims.casefile.UncertaintyCommand}.
 */
package cn.metrology.lims.casefile;
