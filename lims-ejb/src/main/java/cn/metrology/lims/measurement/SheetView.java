package cn.metrology.lims.measurement;

import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.ParameterSpec;
import cn.metrology.lims.procedure.WorksheetForm;
import cn.metrology.lims.reception.ItemView;
import java.io.Serializable;
import java.util.List;

/** A worksheet as its page shows it: what to fill in, what stands there, what followed, and who may go on with it. */
public record SheetView(
        WorksheetView worksheet,
        ItemView item,
        RecordView.Method method,
        RecordView.Conditions conditions,
        ItemFacts facts,
        List<ParameterSpec> parameters,
        WorksheetForm form,
        List<StandardUsed> standards,
        List<EntryView> entries,
        List<EntryView> corrections,
        List<RawFileView> files,
        RecordView.Signed performer,
        List<String> members,
        LiveView live,
        boolean member,
        boolean writable)
        implements Serializable {}
