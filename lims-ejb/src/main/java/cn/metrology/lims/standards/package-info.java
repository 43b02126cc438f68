/**
 * Measurement standards (计量标准), the reference instruments they consist of, and the certificates these were
 * calibrated with. Says which of them may be used for an item on a day and, if not, why. Entry points:
 * {@link cn.metrology.lims.standards.StandardService}, {@link cn.metrology.lims.standards.InstrumentService}. Rules
 * MS-01, MS-18, TR-02 to TR-06, TR-10.
 */
package cn.metrology.lims.standards;
