package cn.metrology.lims.standards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Stands in for lims-reports, which the wiring archive does not carry. */
@ApplicationScoped
public class PlanPaperForWiring implements PlanPaper {
    @Override
    public byte[] year(int year, List<PlanRow> rows) {
        return new byte[0];
    }

    @Override
    public byte[] sending(LocalDate until, List<PlanRow> rows) {
        return new byte[0];
    }
}
