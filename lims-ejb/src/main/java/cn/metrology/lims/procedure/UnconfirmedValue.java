package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A figure of the procedure that the technical manager has not confirmed against the regulation yet (待确认): the work may
 * be done with it, a document may not be issued. {@code proposed} is null where no figure is known.
 */
public record UnconfirmedValue(String key, String captionZh, String unit, BigDecimal proposed, String basis)
        implements Serializable {}
