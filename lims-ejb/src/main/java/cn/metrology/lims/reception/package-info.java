/**
 * The counter (受理): work orders, the items that belong to them, their custody, fees, labels and receipts.
 * Entry points: {@link cn.metrology.lims.reception.WorkOrderService} and {@link cn.metrology.lims.reception.ItemService}.
 * Implements flows.md §1–2, WF-01, WF-04..07, WF-16, MV-06, AC-02..04, CT-09, DR-05.
 */
package cn.metrology.lims.reception;
