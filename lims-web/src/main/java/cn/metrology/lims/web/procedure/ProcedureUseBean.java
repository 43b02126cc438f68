package cn.metrology.lims.web.procedure;

import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.measurement.WorksheetRow;
import cn.metrology.lims.measurement.WorksheetService;
import cn.metrology.lims.measurement.WorksheetStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 谁在用: the work under way by a version of a procedure, and how much was finished by it. */
@Named
@RequestScoped
public class ProcedureUseBean {
    private static final int MOST = 200;

    @Inject
    private WorksheetService worksheets;

    public List<WorksheetRow> underWay(String procedure) {
        return Stream.of(
                        WorksheetStatus.IN_WORK,
                        WorksheetStatus.INTERRUPTED,
                        WorksheetStatus.TO_CHECK,
                        WorksheetStatus.TO_APPROVE)
                .flatMap(status -> worksheets.page(by(procedure, MOST), status).rows().stream())
                .toList();
    }

    public long finished(String procedure) {
        return worksheets.page(by(procedure, 1), WorksheetStatus.ISSUED).total();
    }

    private static PageRequest by(String procedure, int size) {
        return new PageRequest(0, size, null, true, Map.of("procedure", procedure));
    }
}
