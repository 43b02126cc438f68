package cn.metrology.lims.certificate.store;

import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.CertificateStatus;
import cn.metrology.lims.certificate.DocumentKind;
import cn.metrology.lims.certificate.Standing;
import cn.metrology.lims.certificate.model.Certificate;
import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.certificate.model.Certificates;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Flush;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class JpaCertificates implements Certificates {
    private static final Map<String, String> SORTS = Map.of(
            "number", "c.number",
            "issuedOn", "c.id",
            "validUntil", "c.validUntil",
            "client", "c.clientName",
            "serial", "c.serial");

    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(Certificate certificate) {
        em.persist(certificate);
    }

    @Override
    public Optional<Certificate> find(CertificateNumber number) {
        return em.createQuery("select c from Certificate c where c.number = :number", Certificate.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CertificateNumber> supplementsOf(CertificateNumber number) {
        return em.createQuery(
                        "select c.number from Certificate c where c.supplements = :number order by c.id",
                        CertificateNumber.class)
                .setParameter("number", number)
                .getResultList();
    }

    @Override
    public Certificate require(CertificateNumber number, int seenVersion) {
        Certificate found =
                find(number).orElseThrow(() -> new BusinessException(CertificateError.CERTIFICATE_NOT_FOUND, number));
        if (found.version() != seenVersion) {
            throw new BusinessException(CertificateError.CERTIFICATE_CHANGED, number);
        }
        return found;
    }

    @Override
    public Page<Certificate> page(PageRequest request, Set<Site> sites, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        values.put("sites", sites);
        return page(request, "c.site in :sites" + filters(request, today, values), values);
    }

    @Override
    public Page<Certificate> pageOfClient(PageRequest request, String client, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        values.put("client", client);
        return page(request, "c.client = :client" + filters(request, today, values), values);
    }

    /** Only what the person asked for becomes part of the query, so that each question finds its index. */
    private static String filters(PageRequest request, LocalDate today, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        request.filter("text").ifPresent(text -> {
            where.append(" and (c.number = :number or c.serial like :start or c.clientName like :part"
                    + " or c.instrument like :part or c.item = :exact or c.worksheet = :exact)");
            values.put("number", numberOrNone(text));
            values.put("exact", text.toUpperCase(Locale.ROOT));
            values.put("start", text + "%");
            values.put("part", "%" + text + "%");
        });
        request.filter("kind").ifPresent(kind -> {
            where.append(" and c.kind = :kind");
            values.put("kind", DocumentKind.valueOf(kind));
        });
        request.filter("order").ifPresent(order -> {
            where.append(" and c.order = :order");
            values.put("order", order);
        });
        request.filter("from").ifPresent(day -> {
            where.append(" and c.issuedOn >= :from");
            values.put("from", LocalDate.parse(day));
        });
        request.filter("to").ifPresent(day -> {
            where.append(" and c.issuedOn <= :to");
            values.put("to", LocalDate.parse(day));
        });
        request.filter("standing")
                .ifPresent(
                        standing -> where.append(" and ").append(standing(Standing.valueOf(standing), today, values)));
        return where.toString();
    }

    /** A number that nobody has, when the text is no number. */
    private static CertificateNumber numberOrNone(String text) {
        try {
            return new CertificateNumber(text.toUpperCase(Locale.ROOT));
        } catch (BusinessException notANumber) {
            return null;
        }
    }

    private static String standing(Standing standing, LocalDate today, Map<String, Object> values) {
        values.put(
                "status",
                switch (standing) {
                    case IN_FORCE, EXPIRED -> CertificateStatus.ISSUED;
                    case UNDER_REVIEW -> CertificateStatus.UNDER_REVIEW;
                    case REPLACED -> CertificateStatus.REPLACED;
                    case REVOKED -> CertificateStatus.REVOKED;
                });
        if (standing == Standing.IN_FORCE || standing == Standing.EXPIRED) {
            values.put("today", today);
        }
        return switch (standing) {
            case IN_FORCE -> "c.status = :status and (c.validUntil is null or c.validUntil >= :today)";
            case EXPIRED -> "c.status = :status and c.validUntil < :today";
            default -> "c.status = :status";
        };
    }

    private Page<Certificate> page(PageRequest request, String where, Map<String, Object> values) {
        boolean usual = request.sort() == null || !SORTS.containsKey(request.sort());
        String order = usual ? "c.id desc" : SORTS.get(request.sort()) + (request.ascending() ? " asc" : " desc");
        TypedQuery<Certificate> rows =
                em.createQuery("select c from Certificate c where " + where + " order by " + order, Certificate.class);
        TypedQuery<Long> total = em.createQuery("select count(c) from Certificate c where " + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Page<>(
                rows.setFirstResult(request.first())
                        .setMaxResults(request.size())
                        .getResultList(),
                total.getSingleResult());
    }

    @Override
    public void flush() {
        Flush.of(em, Certificate.class, Certificate::number, CertificateError.CERTIFICATE_CHANGED);
    }
}
