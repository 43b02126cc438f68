package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import java.util.List;
import java.util.Optional;

/** The whole catalogue. */
public interface TestItems {
    void add(TestItem item);

    Optional<TestItem> find(String code);

    /** The item as the caller last saw it; refuses with ITEM_CHANGED when it has moved on. */
    TestItem require(String code, int seenVersion);

    /** Filters: q, field, kind, confirmed, mandatory, standard, confidence, regulation. */
    Page<TestItem> search(PageRequest request);

    /** Every item that the filters of the request let through, in the order of their codes. */
    List<TestItem> all(PageRequest request);

    long count();

    /** Writes now, so that a lost race is refused here and not at commit. */
    void flush();
}
