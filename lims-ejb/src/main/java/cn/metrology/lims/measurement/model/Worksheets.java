package cn.metrology.lims.measurement.model;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.BatchNumber;
import cn.metrology.lims.measurement.WorksheetNumber;
import cn.metrology.lims.measurement.WorksheetRow;
import cn.metrology.lims.measurement.WorksheetStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All worksheets. */
public interface Worksheets {
    void add(Worksheet sheet);

    /** The sheet as the caller last saw it; refuses with WORKSHEET_CHANGED when it has moved on. */
    Worksheet require(WorksheetNumber number, int seenVersion);

    /**
     * The sheet for writing cells: writers of one sheet queue here, so that their cells merge instead of refusing each
     * other; which value stands is decided per cell.
     */
    Worksheet requireForWriting(WorksheetNumber number);

    Optional<Worksheet> find(WorksheetNumber number);

    /** The worksheets of a batch that were not given up, in the order in which they were started. */
    List<Worksheet> ofBatch(BatchNumber batch);

    /** Worksheets in one state, longest waiting first. Filters: text, itemCode, procedure. */
    Page<WorksheetRow> page(PageRequest request, WorksheetStatus status, Set<Site> sites);

    /** Writes now, so that a lost race is refused with WORKSHEET_CHANGED here and not at commit. */
    void flush();
}
