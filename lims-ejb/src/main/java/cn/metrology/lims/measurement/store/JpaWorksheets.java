package cn.metrology.lims.measurement.store;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Flush;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.BatchNumber;
import cn.metrology.lims.measurement.WorksheetNumber;
import cn.metrology.lims.measurement.WorksheetRow;
import cn.metrology.lims.measurement.WorksheetStatus;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.measurement.model.Signer;
import cn.metrology.lims.measurement.model.Subject;
import cn.metrology.lims.measurement.model.Worksheet;
import cn.metrology.lims.measurement.model.Worksheets;
import cn.metrology.lims.procedure.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class JpaWorksheets implements Worksheets {
    private static final String BY_NUMBER = "select w from Worksheet w where w.number = :number";
    private static final String FROM = " from Worksheet w join Task t on t.number = w.task"
            + " left join Snapshot s on s.worksheet = w and s.revision = w.revision";

    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(Worksheet sheet) {
        em.persist(sheet);
    }

    @Override
    public Worksheet require(WorksheetNumber number, int seenVersion) {
        Worksheet sheet = locked(number, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // a changed child counts, too
        if (sheet.version() != seenVersion) {
            throw new BusinessException(MeasurementError.WORKSHEET_CHANGED, number);
        }
        return sheet;
    }

    @Override
    public Worksheet requireForWriting(WorksheetNumber number) {
        return locked(number, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public Optional<Worksheet> find(WorksheetNumber number) {
        return em.createQuery(BY_NUMBER, Worksheet.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What belongs to the worksheets is fetched for all of them at once, not for each. */
    @Override
    public List<Worksheet> ofBatch(BatchNumber batch) {
        return em.createQuery(
                        "select w from Worksheet w where w.batch = :batch and w.status <> :given order by w.id",
                        Worksheet.class)
                .setParameter("batch", batch)
                .setParameter("given", WorksheetStatus.CANCELLED)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "w.entries")
                .setHint("eclipselink.batch", "w.standards")
                .setHint("eclipselink.batch", "w.members")
                .setHint("eclipselink.batch", "w.remarks")
                .setHint("eclipselink.batch.size", 200)
                .getResultList();
    }

    @Override
    public Page<WorksheetRow> page(PageRequest request, WorksheetStatus status, Set<Site> sites) {
        Criteria where = new Criteria("w.basis.site in :sites").with("sites", sites);
        if (status != null) {
            where.and("w.status = :status", "status", status);
        }
        request.filter("itemCode").ifPresent(code -> where.and("w.basis.itemCode = :code", "code", code));
        request.filter("procedure")
                .ifPresent(number -> where.and("w.basis.procedure = :procedure", "procedure", number));
        request.filter("text")
                .ifPresent(text -> where.and(
                        "(t.subject.instrument like :text or t.subject.model like :text or t.subject.serial like :text"
                                + " or t.subject.item like :text or lower(w.number) like lower(:text))",
                        "text",
                        Criteria.like(text)));
        long total = where.bind(em.createQuery("select count(w)" + FROM + where.text(), Long.class))
                .getSingleResult();
        var rows = where.bind(em.createQuery(
                        "select w, t.subject, s.verdict" + FROM + where.text()
                                + " order by w.signers.submittedAt, w.id",
                        Object[].class))
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows.stream().map(JpaWorksheets::row).toList(), total);
    }

    @Override
    public void flush() {
        Flush.of(em, Worksheet.class, Worksheet::number, MeasurementError.WORKSHEET_CHANGED);
    }

    private Worksheet locked(WorksheetNumber number, LockModeType mode) {
        return em.createQuery(BY_NUMBER, Worksheet.class)
                .setParameter("number", number)
                .setLockMode(mode)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException(MeasurementError.WORKSHEET_NOT_FOUND, number));
    }

    private static WorksheetRow row(Object[] column) {
        Worksheet sheet = (Worksheet) column[0];
        Subject subject = (Subject) column[1];
        Optional<Signer> checker = sheet.signers().checker();
        return new WorksheetRow(
                sheet.number().value(),
                sheet.version(),
                sheet.revision(),
                sheet.status(),
                subject.item(),
                subject.itemCode(),
                subject.instrument(),
                subject.model(),
                subject.serial(),
                subject.serviceKind(),
                subject.site(),
                subject.dueOn(),
                (Verdict) column[2],
                sheet.performer().value(),
                sheet.signers().performer().name(),
                checker.map(Signer::id).map(StaffId::value).orElse(null),
                checker.map(Signer::name).orElse(null),
                sheet.signers()
                        .checkedAt()
                        .or(() -> sheet.signers().submittedAt())
                        .orElse(null),
                sheet.certificate().orElse(null));
    }
}
