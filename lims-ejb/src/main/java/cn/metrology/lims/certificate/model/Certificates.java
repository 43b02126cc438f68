package cn.metrology.lims.certificate.model;

import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Issued documents. */
public interface Certificates {
    void add(Certificate certificate);

    Optional<Certificate> find(CertificateNumber number);

    /** The documents that supplement this one, in the order of their issue. */
    List<CertificateNumber> supplementsOf(CertificateNumber number);

    /** As the person saw it; refused when somebody changed it since. */
    Certificate require(CertificateNumber number, int seenVersion);

    /** Newest first, within these sites; filters {@code text}, {@code kind}, {@code standing}, {@code order}. */
    Page<Certificate> page(PageRequest request, Set<Site> sites, LocalDate today);

    /** Newest first, of this client alone. */
    Page<Certificate> pageOfClient(PageRequest request, String client, LocalDate today);

    void flush();
}
