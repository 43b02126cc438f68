package cn.metrology.lims.traceability.model;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import java.util.List;
import java.util.Optional;

/** The register of standards outside the institute, and the steps that are kept beside it. */
public interface UpperStandards {
    void add(UpperStandard upper);

    void add(TraceLink link);

    boolean isEmpty();

    /** As known now. */
    Optional<UpperStandard> current(String code);

    /** As known now, by code. */
    List<UpperStandard> all();

    /** As known now; filters {@code text} and {@code kind}. */
    Page<UpperStandard> page(PageRequest request);

    /** Steps known now from this instrument by this certificate. */
    List<TraceLink> currentLinks(String instrument, String certificateNo);

    /** Certificates of which nobody has said yet what they were made against. */
    List<TraceLink> unresolved();

    boolean hasLink(String child, String parent);

    /** Nodes that are known now to have a step above them. */
    boolean hasCalibration(String instrument, String certificateNo);

    void flush();
}
