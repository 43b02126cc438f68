package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A figure of the procedure that the technical manager has not confirmed against the regulation yet (待确认): the work may
 * be done with it, a document may not be issued. {@code proposed} is null where no figure is known; {@code numeric} is false
 * where a rule rather than a figure has to be confirmed.
 */
public record UnconfirmedValue(
        String key, String captionZh, String unit, BigDecimal proposed, String basis, boolean numeric)
        implements Serializable {
    /** Whether the confirmation has to bring the figure. */
    public boolean needsFigure() {
        return numeric && proposed == null;
    }
}
