package cn.metrology.lims.traceability;

import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.time.LocalDate;

/** A result that rests on an instrument: with the values of which certificate, on which day, for whose document. */
public record UseRow(
        long id,
        String instrumentNumber,
        String calibrationNo,
        LocalDate usedOn,
        String worksheetNumber,
        String certificateNumber,
        String clientNumber,
        String clientName,
        Site site)
        implements Serializable {}
