package cn.metrology.lims.certificate.model;

import cn.metrology.lims.certificate.AmendmentNumber;
import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.kernel.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Amendments of issued documents. */
public interface Amendments {
    void add(Amendment amendment);

    Optional<Amendment> find(AmendmentNumber number);

    /** Oldest first. */
    List<Amendment> of(CertificateNumber certificate);

    /** Those that wait for a signature, oldest first, of documents of these sites. */
    List<Amendment> open(Set<Site> sites);

    void flush();
}
