package cn.metrology.lims.standards;

import java.io.Serializable;
import java.time.LocalDate;

/** A line of the traceability plan: an instrument, the certificate it has, and by when it is to be sent where. */
public record PlanRow(
        String number,
        String name,
        String model,
        String serial,
        String rangeText,
        String accuracyText,
        String standardCode,
        String standardName,
        String institute,
        String certificateNo,
        LocalDate dueOn,
        LocalDate sendBy)
        implements Serializable {}
