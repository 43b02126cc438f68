package cn.metrology.lims.quality.model;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import java.util.List;
import java.util.Optional;

/** Impact analyses and the letters that came of them. */
public interface Impacts {
    void add(ImpactRun run);

    void add(ClientNotice notice);

    Optional<ImpactRun> find(String number);

    /** As the person saw it; refused when somebody changed it since. */
    ImpactRun require(String number, int seenVersion);

    Page<ImpactRun> page(PageRequest request);

    /** Lines of other analyses that hold this document back. */
    List<ImpactLine> holding(String certificate, String exceptRun);

    List<ClientNotice> noticesOf(String run);

    Optional<ClientNotice> notice(String number);

    List<ClientNotice> noticesTo(String client);

    void flush();
}
