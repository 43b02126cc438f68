package cn.metrology.lims.measurement;

import cn.metrology.lims.procedure.Evaluation;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.ProcedureView;
import cn.metrology.lims.procedure.WorksheetForm;
import cn.metrology.lims.reception.ItemView;

/** A worksheet with what follows from its stored data today. */
record Computed(ItemView item, ProcedureView procedure, ItemFacts facts, WorksheetForm form, Evaluation evaluation) {}
