package cn.metrology.lims.quality;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A letter to a client about its documents, and what came of it. */
public record NoticeView(
        String number,
        int version,
        String run,
        String clientNumber,
        String clientName,
        List<NoticeLine> lines,
        Instant writtenAt,
        String letterHash,
        Instant acknowledgedAt,
        String acknowledgedBy,
        String toldOtherwise)
        implements Serializable {
    public NoticeView {
        lines = List.copyOf(lines);
    }

    public boolean open() {
        return acknowledgedAt == null && toldOtherwise == null;
    }
}
