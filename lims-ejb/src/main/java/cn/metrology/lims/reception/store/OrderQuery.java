package cn.metrology.lims.reception.store;

import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.KernelError;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.reception.OrderSource;
import cn.metrology.lims.reception.WorkOrderStatus;
import cn.metrology.lims.reception.model.Visibility;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The where clause of a list of orders, grown from a person's filters. Values are parameters, never text. */
final class OrderQuery {
    private static final Set<WorkOrderStatus> RUNNING = EnumSet.allOf(WorkOrderStatus.class).stream()
            .filter(WorkOrderStatus::running)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> SORTS = Map.of(
            "number", "o.id",
            "client", "o.parties.clientName",
            "status", "o.status",
            "createdAt", "o.id",
            "dueOn", "o.dueOn",
            "feeTotal", "o.feeTotal",
            "site", "o.site");

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    OrderQuery(Visibility who) {
        where.append("o.site in :sites");
        values.put("sites", who.sites());
        who.client().ifPresent(client -> and("o.parties.client = :own", "own", client));
        who.days().ifPresent(days -> {
            and("o.steps.createdAt >= :granted", "granted", midnight(days.from()));
            and("o.steps.createdAt < :after", "after", midnight(days.to().plusDays(1)));
        });
    }

    OrderQuery filtered(PageRequest request, LocalDate today) {
        request.filter("text").ifPresent(this::text);
        request.filter("status")
                .ifPresent(status -> and("o.status = :status", "status", WorkOrderStatus.valueOf(status)));
        request.filter("source").ifPresent(source -> and("o.source = :source", "source", OrderSource.valueOf(source)));
        request.filter("site").ifPresent(site -> and("o.site = :site", "site", Site.valueOf(site)));
        request.filter("client")
                .ifPresent(client -> and("o.parties.client = :client", "client", new ClientNumber(client)));
        request.filter("overdue").filter(Boolean::parseBoolean).ifPresent(yes -> {
            and("o.dueOn < :today", "today", today);
            and("o.status in :running", "running", RUNNING);
        });
        request.filter("from")
                .ifPresent(day -> and("o.steps.createdAt >= :from", "from", midnight(LocalDate.parse(day))));
        request.filter("to")
                .ifPresent(day -> and(
                        "o.steps.createdAt < :to",
                        "to",
                        midnight(LocalDate.parse(day).plusDays(1))));
        return this;
    }

    private void text(String text) {
        and(
                "(lower(o.number) like :letters or o.parties.clientName like :part or o.parties.clientInitials like :letters"
                        + " or exists (select 1 from OrderLine l where l.workOrder = o"
                        + " and (l.instrument.name like :part or l.instrument.serial like :part"
                        + " or lower(l.itemNumber) like :letters)))",
                "part",
                "%" + escaped(text) + "%");
        values.put("letters", "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%");
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Institute.ZONE).toInstant();
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    String where() {
        return where.toString();
    }

    <Q extends Query> Q fill(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    static String order(PageRequest request) {
        if (request.sort() == null) {
            return " order by o.id desc";
        }
        String column = SORTS.get(request.sort());
        if (column == null) {
            throw new BusinessException(KernelError.UNKNOWN_SORT, request.sort());
        }
        return " order by " + column + (request.ascending() ? " asc" : " desc") + ", o.id desc";
    }
}
