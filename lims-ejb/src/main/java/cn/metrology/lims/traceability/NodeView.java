package cn.metrology.lims.traceability;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A box of the picture, on its level below the SI units. {@code results} counts what rests on an instrument in the year
 * up to the day.
 */
public record NodeView(
        String code,
        NodeKind kind,
        String name,
        String range,
        String accuracy,
        String laboratory,
        String accreditation,
        LocalDate goodUntil,
        NodeState state,
        int level,
        Touched results)
        implements Serializable {}
