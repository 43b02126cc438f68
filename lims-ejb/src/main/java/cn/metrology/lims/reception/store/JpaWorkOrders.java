package cn.metrology.lims.reception.store;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Flush;
import cn.metrology.lims.kernel.Money;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.reception.OrderNumber;
import cn.metrology.lims.reception.OrderRow;
import cn.metrology.lims.reception.OrderSource;
import cn.metrology.lims.reception.WorkOrderStatus;
import cn.metrology.lims.reception.model.Item;
import cn.metrology.lims.reception.model.ReceptionError;
import cn.metrology.lims.reception.model.Visibility;
import cn.metrology.lims.reception.model.WorkOrder;
import cn.metrology.lims.reception.model.WorkOrders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaWorkOrders implements WorkOrders {
    private static final String ROW = "select o.number, o.version, o.status, o.site, o.source, o.parties.client,"
            + " o.parties.clientName, o.instruments, o.lineCount, o.wishes.urgent, o.feeTotal, o.steps.createdAt,"
            + " o.dueOn from WorkOrder o where ";

    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(WorkOrder order) {
        em.persist(order);
    }

    @Override
    public Optional<WorkOrder> find(OrderNumber number, Visibility who) {
        return query(number, who).getResultStream().findFirst();
    }

    @Override
    public WorkOrder require(OrderNumber number, int seenVersion, Visibility who) {
        WorkOrder order = query(number, who)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT) // a changed line counts as a change, too
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException(ReceptionError.ORDER_NOT_FOUND, number));
        if (order.version() != seenVersion) {
            throw new BusinessException(ReceptionError.ORDER_CHANGED, number);
        }
        return order;
    }

    private TypedQuery<WorkOrder> query(OrderNumber number, Visibility who) {
        OrderQuery visible = new OrderQuery(who);
        return visible.fill(em.createQuery(
                        "select o from WorkOrder o where o.number = :number and " + visible.where(), WorkOrder.class))
                .setParameter("number", number);
    }

    @Override
    public WorkOrder lockForItem(Item item) {
        return em.createQuery("select o from WorkOrder o where o.number = :number", WorkOrder.class)
                .setParameter("number", item.order())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    @Override
    public Page<OrderRow> page(PageRequest request, Visibility who, LocalDate today) {
        OrderQuery asked = new OrderQuery(who).filtered(request, today);
        List<OrderRow> rows = asked.fill(
                        em.createQuery(ROW + asked.where() + OrderQuery.order(request), Object[].class))
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultStream()
                .map(column -> row(column, today))
                .toList();
        Long total = asked.fill(em.createQuery("select count(o) from WorkOrder o where " + asked.where(), Long.class))
                .getSingleResult();
        return new Page<>(rows, total);
    }

    private static OrderRow row(Object[] column, LocalDate today) {
        WorkOrderStatus status = (WorkOrderStatus) column[2];
        LocalDate dueOn = (LocalDate) column[12];
        return new OrderRow(
                column[0].toString(),
                (Integer) column[1],
                status,
                (Site) column[3],
                (OrderSource) column[4],
                column[5].toString(),
                (String) column[6],
                (String) column[7],
                (Integer) column[8],
                (Boolean) column[9],
                (Money) column[10],
                (Instant) column[11],
                dueOn,
                status.running() && dueOn != null && dueOn.isBefore(today));
    }

    @Override
    public List<WorkOrder> releasedBefore(Instant moment) {
        return em.createQuery(
                        "select o from WorkOrder o where o.status = :released and o.steps.releasedAt < :moment",
                        WorkOrder.class)
                .setParameter("released", WorkOrderStatus.RELEASED)
                .setParameter("moment", moment)
                .getResultList();
    }

    @Override
    public void flush() {
        Flush.of(em, WorkOrder.class, WorkOrder::number, ReceptionError.ORDER_CHANGED);
    }
}
