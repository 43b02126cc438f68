package cn.metrology.lims.measurement;

import java.io.Serializable;
import java.util.List;

/** A worksheet after a transition: enough to go on with. */
public record WorksheetView(
        String worksheetNumber,
        int version,
        int revision,
        WorksheetStatus status,
        String certificateNumber,
        List<RemarkView> remarks)
        implements Serializable {}
