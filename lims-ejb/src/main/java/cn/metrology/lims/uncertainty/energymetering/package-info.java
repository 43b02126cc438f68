/**
 * Energy metering of enterprises: provision rate and its requirements (EN-01, EN-02, EN-05; GB 17167). The table is a rule set with an
 * edition, read from data. Entry point: {@link cn.metrology.lims.uncertainty.energymetering.ProvisionRules}.
 */
package cn.metrology.lims.uncertainty.energymetering;
