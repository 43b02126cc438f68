package cn.metrology.lims.web.faces;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A long list of which the table fetches one page at a time from a service: {@code new PageModel<>(service::page, Row::number)}. */
public class PageModel<T> extends LazyDataModel<T> {
    /** A query that survives in a view-scoped bean. */
    @FunctionalInterface
    public interface Query<T> extends Function<PageRequest, Page<T>>, Serializable {}

    /** What tells one row from another. */
    @FunctionalInterface
    public interface Key<T> extends Function<T, Object>, Serializable {}

    private final Query<T> query;
    private final Key<T> key;
    private final Map<String, String> fixed = new HashMap<>();
    private Page<T> loaded = Page.empty();

    public PageModel(Query<T> query, Key<T> key) {
        this.query = query;
        this.key = key;
    }

    /** A filter that stands outside the table's header; blank takes it away. */
    public void filter(String name, Object value) {
        String text = value == null ? "" : value.toString().strip();
        if (text.isEmpty()) {
            fixed.remove(name);
        } else {
            fixed.put(name, text);
        }
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return 0; // load() knows the total from the same query
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Map<String, String> wanted = new HashMap<>(fixed);
        filters.values().stream()
                .filter(FilterMeta::isActive)
                .forEach(filter -> wanted.put(filter.getField(), Objects.toString(filter.getFilterValue(), "")));
        SortMeta sort = sorts.values().stream().findFirst().orElse(null);
        PageRequest request = new PageRequest(
                first,
                size,
                sort == null ? null : sort.getField(),
                sort == null || sort.getOrder().isAscending(),
                wanted);
        loaded = query.apply(request);
        if (loaded.rows().isEmpty() && first > 0 && loaded.total() > 0) {
            loaded = query.apply(new PageRequest(0, size, request.sort(), request.ascending(), wanted));
        }
        setRowCount(Math.toIntExact(loaded.total()));
        return loaded.rows();
    }

    @Override
    public String getRowKey(T row) {
        return String.valueOf(key.apply(row));
    }

    @Override
    public T getRowData(String rowKey) {
        return loaded.rows().stream()
                .filter(row -> getRowKey(row).equals(rowKey))
                .findFirst()
                .orElse(null);
    }
}
