package cn.metrology.lims.procedure.store;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.KernelError;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list query with conditions that come and go. Only names from the caller's own lists ever reach the query text. */
final class JpqlFilter<T> {
    private final EntityManager em;
    private final Class<T> type;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    JpqlFilter(EntityManager em, Class<T> type) {
        this.em = em;
        this.type = type;
    }

    JpqlFilter<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    JpqlFilter<T> where(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    /** The text anywhere in one of the attributes; signs of the pattern language mean themselves. */
    JpqlFilter<T> containing(String text, String... attributes) {
        String pattern = "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        List<String> any = new ArrayList<>();
        for (String attribute : attributes) {
            any.add("x." + attribute + " like :contained escape '!'");
        }
        return where("(" + String.join(" or ", any) + ")", "contained", pattern);
    }

    Page<T> page(PageRequest request, Map<String, String> sorts, String standing) {
        TypedQuery<Long> count =
                em.createQuery("select count(x) from " + type.getSimpleName() + " x" + clause(), Long.class);
        parameters.forEach(count::setParameter);
        long total = count.getSingleResult();
        if (total == 0) {
            return Page.empty();
        }
        TypedQuery<T> rows = query(order(request, sorts, standing));
        return new Page<>(
                rows.setFirstResult(request.first())
                        .setMaxResults(request.size())
                        .getResultList(),
                total);
    }

    List<T> all(String standing) {
        return query(" order by " + standing).getResultList();
    }

    private TypedQuery<T> query(String order) {
        TypedQuery<T> rows = em.createQuery("select x from " + type.getSimpleName() + " x" + clause() + order, type);
        parameters.forEach(rows::setParameter);
        return rows;
    }

    private String clause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String order(PageRequest request, Map<String, String> sorts, String standing) {
        if (request.sort() == null || request.sort().isBlank()) {
            return " order by " + standing;
        }
        String attribute = sorts.get(request.sort());
        if (attribute == null) {
            throw new BusinessException(KernelError.UNKNOWN_SORT, request.sort());
        }
        return " order by x." + attribute + (request.ascending() ? "" : " desc") + ", " + standing;
    }
}
