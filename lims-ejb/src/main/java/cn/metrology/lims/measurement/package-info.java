/**
 * Tasks, worksheets (原始记录), what was observed, and what follows from it. Rules WF-03, WF-08, WF-10 to WF-14, TR-02,
 * TR-03, TR-10, RD-07, UN-10; state machine in flows 3.
 */
package cn.metrology.lims.measurement;
