package cn.metrology.lims.measurement;

import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.ParameterSpec;
import cn.metrology.lims.reception.ItemView;
import java.io.Serializable;
import java.util.List;

/** What a technician needs to see and decide before the first reading; {@code points} are the grids whose points may be chosen. */
public record StartView(
        TaskRow task,
        ItemView item,
        RecordView.Method method,
        ItemFacts facts,
        List<ParameterSpec> parameters,
        List<ParameterSpec> points,
        List<StandardChoice> standards)
        implements Serializable {}
