package cn.metrology.lims.standards.model;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Measurement standards and their reference instruments. */
public interface Standards {
    void add(MeasurementStandard standard);

    void add(ReferenceInstrument instrument);

    /** The standard serves the item; {@code rank} orders the offers. */
    void link(String standardCode, String itemCode, int rank);

    boolean isEmpty();

    Optional<MeasurementStandard> standard(String code);

    /** Standards that serve the item, the usual one first. */
    List<MeasurementStandard> serving(String itemCode);

    List<ReferenceInstrument> instrumentsOf(String standardCode);

    Optional<ReferenceInstrument> instrument(String number);

    ReferenceInstrument require(String number, int seenVersion);

    Page<MeasurementStandard> standards(PageRequest request, Set<Site> sites);

    Page<ReferenceInstrument> instruments(PageRequest request, Set<Site> sites);

    void flush();
}
