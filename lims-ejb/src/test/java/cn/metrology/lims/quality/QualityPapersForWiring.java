package cn.metrology.lims.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Stands in for lims-reports, which the wiring archive does not carry. */
@ApplicationScoped
public class QualityPapersForWiring implements QualityPapers {
    @Override
    public byte[] letter(NoticeView notice) {
        return notice.number().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] analysis(ImpactView run) {
        return run.head().number().getBytes(StandardCharsets.UTF_8);
    }
}
