/**
 * Measurement standards (计量标准), the reference instruments they consist of, and the certificates these were
 * calibrated with. Says which of them may be used for an item on a day and, if not, why; keeps their life, tests,
 * intermediate checks, documents and plans. Entry points: {@link cn.metrology.lims.standards.StandardService},
 * {@link cn.metrology.lims.standards.InstrumentService}, {@link cn.metrology.lims.standards.StandardLifeService},
 * {@link cn.metrology.lims.standards.CheckService}, {@link cn.metrology.lims.standards.PerformanceService},
 * {@link cn.metrology.lims.standards.DueService}. Rules MS-01 to MS-13, MS-16 to MS-18, TR-02 to TR-06, TR-10.
 */
package cn.metrology.lims.standards;
