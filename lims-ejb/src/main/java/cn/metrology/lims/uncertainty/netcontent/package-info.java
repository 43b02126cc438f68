/**
 * Net content of prepackages (NC-03 to NC-12): tolerable deficiency, sampling plan, lot verdict. The tables are rule sets with an
 * edition, read from data. Entry point: {@link cn.metrology.lims.uncertainty.netcontent.NetContentRules}.
 */
package cn.metrology.lims.uncertainty.netcontent;
