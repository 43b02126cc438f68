package cn.metrology.lims.certificate;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** An amendment as its document's page shows it. {@code result} is the number of the document that came of it. */
public record AmendmentView(
        String number,
        int version,
        AmendmentKind kind,
        AmendmentStatus status,
        String certificate,
        String reason,
        String content,
        List<Change> changes,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String declineReason,
        String result)
        implements Serializable {
    /** One corrected entry; {@code field} is the name of a component of {@link Corrections}. */
    public record Change(String field, String before, String after) implements Serializable {}
}
