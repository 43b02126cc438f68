package cn.metrology.lims.reception.store;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Flush;
import cn.metrology.lims.kernel.KernelError;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.reception.CustodyRow;
import cn.metrology.lims.reception.ItemNumber;
import cn.metrology.lims.reception.ItemRow;
import cn.metrology.lims.reception.ItemStatus;
import cn.metrology.lims.reception.ItemView;
import cn.metrology.lims.reception.OrderNumber;
import cn.metrology.lims.reception.model.Item;
import cn.metrology.lims.reception.model.Items;
import cn.metrology.lims.reception.model.OrderLine;
import cn.metrology.lims.reception.model.ReceptionError;
import cn.metrology.lims.reception.model.Visibility;
import cn.metrology.lims.reception.model.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class JpaItems implements Items {
    private static final String WITH_ORDER =
            " from Item i, OrderLine l join l.workOrder o where o.number = i.orderNumber and l.lineNo = i.lineNo and ";

    private static final String ROW = "select i.number, i.version, i.orderNumber, i.lineNo, o.parties.clientName,"
            + " l.itemCode, l.instrument.name, l.serviceKind, l.instrument.model, l.instrument.serial, i.status,"
            + " i.site, i.holder, i.receivedOn, o.dueOn";

    private static final Map<String, String> SORTS = Map.of(
            "number",
            "i.id",
            "status",
            "i.status",
            "dueOn",
            "o.dueOn",
            "receivedOn",
            "i.receivedOn",
            "client",
            "o.parties.clientName");

    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(Item item) {
        em.persist(item);
    }

    @Override
    public Optional<ItemView> find(ItemNumber number, Visibility who) {
        return views("i.number = :value", number, who).stream().findFirst();
    }

    @Override
    public List<ItemView> viewsOfOrder(OrderNumber order, Visibility who) {
        return views("i.orderNumber = :value", order, who);
    }

    @Override
    public List<ItemView> views(List<ItemNumber> numbers, Visibility who) {
        return numbers.isEmpty() ? List.of() : views("i.number in :value", numbers, who);
    }

    private List<ItemView> views(String condition, Object value, Visibility who) {
        Map<String, Object> values = new HashMap<>();
        values.put("value", value);
        TypedQuery<Object[]> query = em.createQuery(
                "select i, l, o" + WITH_ORDER + condition + visible(who, values) + " order by i.lineNo",
                Object[].class);
        return fill(query, values)
                .getResultStream()
                .map(found -> ItemViews.of((Item) found[0], (OrderLine) found[1], (WorkOrder) found[2]))
                .toList();
    }

    @Override
    public Item require(ItemNumber number, Visibility who) {
        return query(number, who)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT) // a new link of custody counts as a change, too
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException(ReceptionError.ITEM_NOT_FOUND, number));
    }

    @Override
    public Item require(ItemNumber number, int seenVersion, Visibility who) {
        Item item = require(number, who);
        if (item.version() != seenVersion) {
            throw new BusinessException(ReceptionError.ITEM_CHANGED, number);
        }
        return item;
    }

    private TypedQuery<Item> query(ItemNumber number, Visibility who) {
        Map<String, Object> values = new HashMap<>();
        values.put("number", number);
        return fill(
                em.createQuery("select i from Item i where i.number = :number" + visible(who, values), Item.class),
                values);
    }

    @Override
    public List<Item> waitingSinceBefore(Instant moment) {
        return em.createQuery(
                        "select i from Item i where i.status = :waiting and not exists"
                                + " (select 1 from Custody c where c.item = i and c.at >= :moment)",
                        Item.class)
                .setParameter("waiting", ItemStatus.RETURN_PENDING)
                .setParameter("moment", moment)
                .getResultList();
    }

    @Override
    public List<CustodyRow> custody(ItemNumber number, Visibility who) {
        return query(number, who)
                .getResultStream()
                .findFirst()
                .map(Item::custody)
                .orElseThrow(() -> new BusinessException(ReceptionError.ITEM_NOT_FOUND, number));
    }

    @Override
    public List<Item> ofOrder(OrderNumber order) {
        return em.createQuery("select i from Item i where i.orderNumber = :number order by i.lineNo", Item.class)
                .setParameter("number", order)
                .getResultList();
    }

    @Override
    public Page<ItemRow> page(PageRequest request, Visibility who) {
        Map<String, Object> values = new HashMap<>();
        String where = WITH_ORDER + "1 = 1" + visible(who, values) + filters(request, values);
        List<ItemRow> rows = fill(em.createQuery(ROW + where + order(request), Object[].class), values)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultStream()
                .map(JpaItems::row)
                .toList();
        Long total = fill(em.createQuery("select count(i)" + where, Long.class), values)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    private static String visible(Visibility who, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" and i.site in :sites");
        values.put("sites", who.sites());
        who.client().ifPresent(client -> {
            where.append(" and i.client = :own");
            values.put("own", client);
        });
        who.days().ifPresent(days -> {
            where.append(" and i.receivedOn between :from and :to");
            values.put("from", days.from());
            values.put("to", days.to());
        });
        return where.toString();
    }

    private static String filters(PageRequest request, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        request.filter("text").ifPresent(text -> {
            where.append(
                    " and (lower(i.number) like :letters or lower(i.orderNumber) like :letters or l.instrument.serial like :part"
                            + " or l.instrument.name like :part or o.parties.clientName like :part)");
            values.put("part", "%" + OrderQuery.escaped(text) + "%");
            values.put("letters", "%" + OrderQuery.escaped(text.toLowerCase(Locale.ROOT)) + "%");
        });
        request.filter("status").ifPresent(status -> {
            where.append(" and i.status = :status");
            values.put("status", ItemStatus.valueOf(status));
        });
        request.filter("site").ifPresent(site -> {
            where.append(" and i.site = :site");
            values.put("site", Site.valueOf(site));
        });
        request.filter("order").ifPresent(order -> {
            where.append(" and i.orderNumber = :order");
            values.put("order", new OrderNumber(order));
        });
        return where.toString();
    }

    private static String order(PageRequest request) {
        if (request.sort() == null) {
            return " order by i.id desc";
        }
        String column = SORTS.get(request.sort());
        if (column == null) {
            throw new BusinessException(KernelError.UNKNOWN_SORT, request.sort());
        }
        return " order by " + column + (request.ascending() ? " asc" : " desc") + ", i.id desc";
    }

    private static <Q extends Query> Q fill(Q query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private static ItemRow row(Object[] column) {
        return new ItemRow(
                column[0].toString(),
                (Integer) column[1],
                column[2].toString(),
                (Integer) column[3],
                (String) column[4],
                (String) column[5],
                (String) column[6],
                (ServiceKind) column[7],
                (String) column[8],
                (String) column[9],
                (ItemStatus) column[10],
                (Site) column[11],
                (String) column[12],
                (LocalDate) column[13],
                (LocalDate) column[14]);
    }

    @Override
    public void flush() {
        Flush.of(em, Item.class, Item::number, ReceptionError.ITEM_CHANGED);
    }
}
