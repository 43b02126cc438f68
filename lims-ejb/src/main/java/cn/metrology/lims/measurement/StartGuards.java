package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.measurement.model.Subject;
import cn.metrology.lims.measurement.model.Task;
import cn.metrology.lims.measurement.model.Worksheet;
import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.HoleKind;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.ProcedureService;
import cn.metrology.lims.procedure.ProcedureView;
import cn.metrology.lims.procedure.ScopeQuestion;
import cn.metrology.lims.procedure.ScopeService;
import cn.metrology.lims.procedure.ScopeStage;
import cn.metrology.lims.reception.ItemNumber;
import cn.metrology.lims.reception.ItemService;
import cn.metrology.lims.reception.ItemStatus;
import cn.metrology.lims.reception.ItemView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What must hold before the first reading (flows 3, start). */
@Dependent
class StartGuards {
    private final ItemService items;
    private final ProcedureService procedures;
    private final ScopeService scope;
    private final Computation computation;

    @Inject
    StartGuards(ItemService items, ProcedureService procedures, ScopeService scope, Computation computation) {
        this.items = items;
        this.procedures = procedures;
        this.scope = scope;
        this.computation = computation;
    }

    ItemView item(Subject subject) {
        return items.find(new ItemNumber(subject.item()));
    }

    ProcedureView procedure(Subject subject, LocalDate day) {
        return procedures
                .inForce(subject.itemCode(), subject.serviceKind(), day)
                .orElseThrow(() -> new BusinessException(
                        MeasurementError.PROCEDURE_NOT_IN_FORCE, subject.itemCode(), subject.serviceKind(), day));
    }

    /** The item is in the laboratory; whoever starts the work takes a received item over. */
    ItemView requireItem(Task task) {
        ItemView item = item(task.subject());
        if (item.status() == ItemStatus.RECEIVED) {
            items.handToLaboratory(new ItemNumber(item.itemNumber()));
            return item(task.subject());
        }
        if (item.status() != ItemStatus.IN_LAB) {
            throw new BusinessException(MeasurementError.ITEM_NOT_IN_LAB, item.itemNumber(), item.status());
        }
        return item;
    }

    /** WF-20: the edition agreed at acceptance is still the one in force. */
    ProcedureView requireProcedure(Task task, ItemView item, LocalDate day) {
        ProcedureView procedure = procedure(task.subject(), day);
        String agreed = item.methodEdition();
        if (agreed != null && !agreed.isBlank() && !agreed.equals(procedure.regulationNo())) {
            throw new BusinessException(
                    MeasurementError.METHOD_REPLACED, item.itemNumber(), agreed, procedure.regulationNo());
        }
        return procedure;
    }

    /** WF-03: the second of the three scope checks. */
    void requireScope(Task task, ItemFacts facts, ProcedureView procedure, LocalDate day) {
        scope.require(
                new ScopeQuestion(
                        facts.itemCode(),
                        facts.serviceKind(),
                        facts.rangeMin(),
                        facts.rangeMax(),
                        facts.unit(),
                        facts.accuracyClass(),
                        procedure.regulationNo(),
                        task.site(),
                        day),
                ScopeStage.TASK_START,
                task.number().value());
    }

    /** Environment inside the limits, and the item long enough in the room. */
    void requireEnvironment(Worksheet sheet, ItemView item, ProcedureView procedure) {
        for (Hole hole : computation.of(sheet, item, procedure).evaluation().holes()) {
            if (hole.kind() == HoleKind.ENVIRONMENT || hole.kind() == HoleKind.MISSING_ENVIRONMENT) {
                throw new BusinessException(
                        hole.kind() == HoleKind.ENVIRONMENT
                                ? MeasurementError.ENVIRONMENT_OUTSIDE
                                : MeasurementError.ENVIRONMENT_MISSING,
                        args(hole));
            }
        }
    }

    private static Object[] args(Hole hole) {
        Object[] args = hole.args().toArray();
        args[0] = EnvironmentQuantity.of(hole.args().get(0));
        return args;
    }

    Computed compute(Worksheet sheet) {
        return computation.of(sheet);
    }
}
