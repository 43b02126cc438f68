package cn.metrology.lims.traceability;

import java.io.Serializable;
import java.time.LocalDate;

/** A step of the picture from the lower node to the upper one; {@code upper} is null where nobody knows it. */
public record EdgeView(
        String lower,
        String upper,
        LinkKind kind,
        String certificateNo,
        String laboratory,
        LocalDate madeOn,
        LocalDate validTo,
        NodeState state)
        implements Serializable {}
