package cn.metrology.lims.kernel;

/** An entity that says under which public number its changes are found in the audit trail. A part says its root's. */
public interface Audited {
    String auditNumber();
}
