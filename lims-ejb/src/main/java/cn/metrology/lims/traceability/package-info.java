/**
 * The unbroken chain (量值溯源): what every instrument and every upper standard was compared with, on which day and as
 * known since when; up to the SI unit, and down to every result that rests on it. Entry points: ChainService,
 * UpperStandardService, ChainPaperService. Rules TR-01, TR-02, TR-09, TR-10.
 */
package cn.metrology.lims.traceability;
