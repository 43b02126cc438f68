package cn.metrology.lims.procedure.store;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Flush;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.DefinitionError;
import cn.metrology.lims.procedure.ProcedureStatus;
import cn.metrology.lims.procedure.model.ProcedureVersion;
import cn.metrology.lims.procedure.model.ProcedureVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class JpaProcedureVersions implements ProcedureVersions {
    private static final Map<String, String> SORTS = Map.of(
            "number", "number",
            "regulationNo", "regulationNo",
            "titleZh", "titleZh",
            "service", "service",
            "status", "status",
            "inForceFrom", "inForceFrom",
            "openValues", "openValues");

    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(ProcedureVersion procedure) {
        em.persist(procedure);
    }

    @Override
    public Optional<ProcedureVersion> find(String number) {
        return em.createQuery("select p from ProcedureVersion p where p.number = :number", ProcedureVersion.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public ProcedureVersion require(String number, int seenVersion) {
        ProcedureVersion found =
                find(number).orElseThrow(() -> new BusinessException(DefinitionError.PROCEDURE_NOT_FOUND, number));
        if (found.version() != seenVersion) {
            throw new BusinessException(DefinitionError.PROCEDURE_CHANGED, number);
        }
        em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return found;
    }

    @Override
    public List<ProcedureVersion> of(String procedureNo) {
        return em.createQuery(
                        "select p from ProcedureVersion p where p.procedureNo = :no order by p.edition desc",
                        ProcedureVersion.class)
                .setParameter("no", procedureNo)
                .getResultList();
    }

    @Override
    public List<ProcedureVersion> inForce(String itemCode, ServiceKind service, LocalDate day) {
        return em.createQuery(
                        "select p from ProcedureVersion p where :item member of p.items and p.service = :service"
                                + " and p.inForceFrom <= :day and (p.inForceUntil is null or p.inForceUntil >= :day)"
                                + " order by p.inForceFrom desc, p.edition desc",
                        ProcedureVersion.class)
                .setParameter("item", itemCode)
                .setParameter("service", service)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public Page<ProcedureVersion> search(PageRequest request) {
        JpqlFilter<ProcedureVersion> filter = new JpqlFilter<>(em, ProcedureVersion.class);
        request.filter("q").ifPresent(text -> filter.containing(text, "number", "regulationNo", "titleZh", "titleEn"));
        request.filter("service")
                .map(name -> Choices.of(ServiceKind.class, "service", name))
                .ifPresent(kind -> filter.where("x.service = :service", "service", kind));
        request.filter("status")
                .map(name -> Choices.of(ProcedureStatus.class, "status", name))
                .ifPresent(status -> filter.where("x.status = :status", "status", status));
        request.filter("open")
                .ifPresent(yes -> filter.where(Boolean.parseBoolean(yes) ? "x.openValues > 0" : "x.openValues = 0"));
        request.filter("item").ifPresent(code -> filter.where(":item member of x.items", "item", code));
        return filter.page(request, SORTS, "x.number");
    }

    @Override
    public Set<String> procedureNumbers() {
        return Set.copyOf(em.createQuery("select distinct p.procedureNo from ProcedureVersion p", String.class)
                .getResultList());
    }

    @Override
    public void flush() {
        Flush.of(em, ProcedureVersion.class, ProcedureVersion::number, DefinitionError.PROCEDURE_CHANGED);
    }
}
