package cn.metrology.lims.standards.store;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.StandardKind;
import cn.metrology.lims.standards.StandardStatus;
import cn.metrology.lims.standards.StandardsError;
import cn.metrology.lims.standards.model.MeasurementStandard;
import cn.metrology.lims.standards.model.ReferenceInstrument;
import cn.metrology.lims.standards.model.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class JpaStandards implements Standards {
    private static final Map<String, String> STANDARD_SORTS =
            Map.of("code", "s.code", "name", "s.nameZh", "validUntil", "s.certificateValidUntil");
    private static final Map<String, String> INSTRUMENT_SORTS =
            Map.of("number", "i.number", "name", "i.name", "standard", "i.standardCode", "status", "i.status");

    /** EclipseLink reads the part of all found at once instead of one by one. */
    private static final String BATCH = "eclipselink.batch";

    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(MeasurementStandard standard) {
        em.persist(standard);
    }

    @Override
    public void add(ReferenceInstrument instrument) {
        em.persist(instrument);
    }

    @Override
    public void link(String standardCode, String itemCode, int rank) {
        em.createNativeQuery(
                        "insert ignore into standard_item (standard_code, item_code, position) values (?1, ?2, ?3)")
                .setParameter(1, standardCode)
                .setParameter(2, itemCode)
                .setParameter(3, rank)
                .executeUpdate();
    }

    @Override
    public boolean isEmpty() {
        return em.createQuery("select count(s) from MeasurementStandard s", Long.class)
                        .getSingleResult()
                == 0;
    }

    @Override
    public List<MeasurementStandard> all() {
        return em.createQuery("select s from MeasurementStandard s order by s.code", MeasurementStandard.class)
                .getResultList();
    }

    @Override
    public Optional<MeasurementStandard> standard(String code) {
        return em.createQuery("select s from MeasurementStandard s where s.code = :code", MeasurementStandard.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<MeasurementStandard> standards(Set<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select s from MeasurementStandard s where s.code in :codes", MeasurementStandard.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    @Override
    public List<MeasurementStandard> inForce(Set<Site> sites) {
        return em.createQuery(
                        "select s from MeasurementStandard s where s.site in :sites and s.kind = :kind"
                                + " and s.status <> :withdrawn order by s.code",
                        MeasurementStandard.class)
                .setParameter("sites", sites)
                .setParameter("kind", StandardKind.PUBLIC)
                .setParameter("withdrawn", StandardStatus.WITHDRAWN)
                .getResultList();
    }

    @Override
    public MeasurementStandard requireStandard(String code, int seenVersion) {
        MeasurementStandard found =
                standard(code).orElseThrow(() -> new BusinessException(StandardsError.STANDARD_NOT_FOUND, code));
        em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // a new event counts as a change, too
        if (found.version() != seenVersion) {
            throw new BusinessException(StandardsError.STANDARD_CHANGED, code);
        }
        return found;
    }

    @Override
    public List<MeasurementStandard> serving(String itemCode) {
        List<?> codes = em.createNativeQuery(
                        "select standard_code from standard_item where item_code = ?1 order by position")
                .setParameter(1, itemCode)
                .getResultList();
        return codes.stream()
                .flatMap(code -> standard(code.toString()).stream())
                .toList();
    }

    @Override
    public List<ReferenceInstrument> instrumentsOf(String standardCode) {
        return instrumentsOf(Set.of(standardCode));
    }

    @Override
    public List<ReferenceInstrument> instrumentsOf(Set<String> standardCodes) {
        if (standardCodes.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select i from ReferenceInstrument i where i.standardCode in :codes order by i.number",
                        ReferenceInstrument.class)
                .setParameter("codes", standardCodes)
                .setHint(BATCH, "i.calibrations")
                .getResultList();
    }

    @Override
    public Optional<ReferenceInstrument> instrument(String number) {
        return em.createQuery("select i from ReferenceInstrument i where i.number = :number", ReferenceInstrument.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public ReferenceInstrument require(String number, int seenVersion) {
        ReferenceInstrument found = instrument(number)
                .orElseThrow(() -> new BusinessException(StandardsError.INSTRUMENT_NOT_FOUND, number));
        em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // a new certificate counts as a change, too
        if (found.version() != seenVersion) {
            throw new BusinessException(StandardsError.INSTRUMENT_CHANGED, number);
        }
        return found;
    }

    @Override
    public Page<MeasurementStandard> standards(PageRequest request, Set<Site> sites) {
        String where = """
                where s.site in :sites and (:field = '' or s.field = :field) and (:kind is null or s.kind = :kind)
                and (:text = '' or s.code like :like or s.nameZh like :like or s.nameEn like :like or s.mainInstruments like :like)""";
        String order = order(STANDARD_SORTS, request, "s.code");
        TypedQuery<MeasurementStandard> rows =
                em.createQuery("select s from MeasurementStandard s " + where + order, MeasurementStandard.class);
        TypedQuery<Long> total = em.createQuery("select count(s) from MeasurementStandard s " + where, Long.class);
        for (TypedQuery<?> query : List.of(rows, total)) {
            filter(query, request, sites)
                    .setParameter("field", request.filter("field").orElse(""))
                    .setParameter("kind", kind(request));
        }
        return page(rows, total, request);
    }

    @Override
    public Page<ReferenceInstrument> instruments(PageRequest request, Set<Site> sites) {
        String where = """
                where i.site in :sites and (:standard = '' or i.standardCode = :standard)
                and (:text = '' or i.number like :like or i.name like :like or i.serial like :like or i.model like :like)""";
        String order = order(INSTRUMENT_SORTS, request, "i.number");
        TypedQuery<ReferenceInstrument> rows =
                em.createQuery("select i from ReferenceInstrument i " + where + order, ReferenceInstrument.class);
        // not "i.calibrations.values", too: EclipseLink then takes an embeddable for an entity when it commits
        rows.setHint(BATCH, "i.calibrations");
        TypedQuery<Long> total = em.createQuery("select count(i) from ReferenceInstrument i " + where, Long.class);
        for (TypedQuery<?> query : List.of(rows, total)) {
            filter(query, request, sites)
                    .setParameter("standard", request.filter("standard").orElse(""));
        }
        return page(rows, total, request);
    }

    private static StandardKind kind(PageRequest request) {
        return request.filter("kind")
                .flatMap(name -> Arrays.stream(StandardKind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst())
                .orElse(null);
    }

    private static <Q extends TypedQuery<?>> Q filter(Q query, PageRequest request, Set<Site> sites) {
        String text = request.filter("text").orElse("");
        query.setParameter("sites", sites);
        query.setParameter("text", text);
        query.setParameter("like", "%" + text + "%");
        return query;
    }

    private static String order(Map<String, String> sorts, PageRequest request, String usual) {
        String by = request.sort() == null ? usual : sorts.getOrDefault(request.sort(), usual);
        return " order by " + by + (request.ascending() ? " asc" : " desc");
    }

    private static <T> Page<T> page(TypedQuery<T> rows, TypedQuery<Long> total, PageRequest request) {
        return new Page<>(
                rows.setFirstResult(request.first())
                        .setMaxResults(request.size())
                        .getResultList(),
                total.getSingleResult());
    }

    @Override
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException lostRace) {
            if (lostRace.getEntity() instanceof MeasurementStandard one) {
                throw new BusinessException(StandardsError.STANDARD_CHANGED, one.code());
            }
            Object number = lostRace.getEntity() instanceof ReferenceInstrument one ? one.number() : "";
            throw new BusinessException(StandardsError.INSTRUMENT_CHANGED, number);
        }
    }
}
