package cn.metrology.lims.standards;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line of a standard's life: an act, a passed examination, or a change with its consequence. Exactly one of
 * {@code act}, {@code certificateNo} and {@code change} is set; none when a failed test restricted it.
 */
public record StandardEventView(
        LocalDate day,
        StandardAct act,
        String certificateNo,
        ChangeKind change,
        ChangeConsequence consequence,
        StandardStatus status,
        String what,
        String by,
        boolean signed)
        implements Serializable {}
