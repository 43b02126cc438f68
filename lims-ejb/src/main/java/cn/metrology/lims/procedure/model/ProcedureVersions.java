package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.ServiceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All versions of all procedures. */
public interface ProcedureVersions {
    void add(ProcedureVersion procedure);

    Optional<ProcedureVersion> find(String number);

    ProcedureVersion require(String number, int seenVersion);

    /** Newest first. */
    List<ProcedureVersion> of(String procedureNo);

    /** Those that serve the item and were in force on the day, the latest first. */
    List<ProcedureVersion> inForce(String itemCode, ServiceKind service, LocalDate day);

    Page<ProcedureVersion> search(PageRequest request);

    Set<String> procedureNumbers();

    void flush();
}
