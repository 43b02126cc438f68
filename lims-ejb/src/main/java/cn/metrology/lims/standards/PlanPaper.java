package cn.metrology.lims.standards;

import java.time.LocalDate;
import java.util.List;

/** Port to the workbook of the yearly traceability plan (量值溯源计划) and of the list that goes with what is sent out. */
public interface PlanPaper {
    byte[] year(int year, List<PlanRow> rows);

    byte[] sending(LocalDate until, List<PlanRow> rows);
}
