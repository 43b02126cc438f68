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

    /** Every standard, by code. */
    List<MeasurementStandard> all();

    Optional<MeasurementStandard> standard(String code);

    List<MeasurementStandard> standards(Set<String> codes);

    /** The institute's own standards that are planned or in use, not those withdrawn. */
    List<MeasurementStandard> inForce(Set<Site> sites);

    MeasurementStandard requireStandard(String code, int seenVersion);

    /** Standards that serve the item, the usual one first. */
    List<MeasurementStandard> serving(String itemCode);

    List<ReferenceInstrument> instrumentsOf(String standardCode);

    /** With their certificates, in two queries however many there are. */
    List<ReferenceInstrument> instrumentsOf(Set<String> standardCodes);

    Optional<ReferenceInstrument> instrument(String number);

    ReferenceInstrument require(String number, int seenVersion);

    Page<MeasurementStandard> standards(PageRequest request, Set<Site> sites);

    Page<ReferenceInstrument> instruments(PageRequest request, Set<Site> sites);

    void flush();
}
