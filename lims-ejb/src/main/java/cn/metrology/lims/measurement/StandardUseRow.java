package cn.metrology.lims.measurement;

import java.io.Serializable;
import java.time.LocalDate;

/** One use of a standard's instrument on an original record. */
public record StandardUseRow(
        long key,
        LocalDate day,
        String instrumentNumber,
        String worksheetNumber,
        String itemNumber,
        String itemName,
        String performer)
        implements Serializable {}
