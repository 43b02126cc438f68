/** The chain of traceability as picture, table and paper, and the register of upper standards. */
package cn.metrology.lims.web.traceability;
