package cn.metrology.lims.procedure.model;

import java.util.List;
import java.util.Optional;

/** Budget templates of all procedures, every edition. */
public interface BudgetTemplates {
    void add(BudgetTemplate template);

    /** The newest edition of every template, by procedure and name. */
    List<BudgetTemplate> newest();

    Optional<BudgetTemplate> newest(String procedureNo, String name);

    Optional<BudgetTemplate> find(String procedureNo, String name, int edition);

    /** Refuses with TEMPLATE_CHANGED when another was quicker with the same edition. */
    void flush();
}
