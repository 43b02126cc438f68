package cn.metrology.lims.traceability.model;

import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.traceability.Touched;
import cn.metrology.lims.traceability.UseRow;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The results that rest on instruments, what is known of the nodes of the graph, and chains as they were issued. */
public interface Results {
    void add(List<UseRow> uses);

    List<UseRow> ofCertificate(String certificateNo);

    Optional<UseRow> find(long id);

    /** The next results of the reach after that one (null: the first), by instrument, certificate and day. */
    List<UseRow> page(Reach reach, Set<Site> sites, UseRow after, int size);

    Touched count(Reach reach, Set<Site> sites);

    /** Nodes outside the institute as known at that moment. */
    Map<String, Facts> facts(Collection<String> codes, Instant knownAt);

    /** The chain as it was when the document was issued, kept for good. */
    void keep(String certificateNo, String chain, String hash, Instant at);

    Optional<String> kept(String certificateNo);
}
