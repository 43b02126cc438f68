/**
 * The law of propagation of uncertainty (GUM, JCGM 100:2008; several outputs: JCGM 102:2011). Entry points:
 * {@link cn.metrology.lims.uncertainty.gum.Evaluation} (a whole evaluation from texts and quantities) and
 * {@link cn.metrology.lims.uncertainty.gum.LinearPropagation} (the repeated, fast one).
 */
package cn.metrology.lims.uncertainty.gum;
