package cn.metrology.lims.measurement;

import cn.metrology.lims.measurement.model.Entry;
import cn.metrology.lims.measurement.model.Member;
import cn.metrology.lims.measurement.model.RawFile;
import cn.metrology.lims.measurement.model.Worksheet;
import cn.metrology.lims.procedure.CellKey;
import cn.metrology.lims.procedure.Evaluation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows a worksheet: to whoever fills it in, and to whoever judges it. */
@Dependent
class SheetReader {
    private final Computation computation;
    private final SheetBook sheets;

    @Inject
    SheetReader(Computation computation, SheetBook sheets) {
        this.computation = computation;
        this.sheets = sheets;
    }

    SheetView view(Worksheet sheet, boolean member) {
        Computed computed = computation.of(sheet);
        Map<EntryKey, Entry> current = sheet.current();
        return new SheetView(
                sheets.view(sheet),
                computed.item(),
                RecordKeeper.method(computed.procedure()),
                RecordKeeper.conditions(sheet, current),
                computed.facts(),
                computed.procedure().definition().parameters(),
                computed.form(),
                computation.used(sheet),
                current.values().stream().map(SheetReader::entry).toList(),
                history(sheet),
                sheet.files().stream().map(SheetReader::file).toList(),
                RecordKeeper.performer(sheet.signers()),
                sheet.members().stream().map(Member::name).toList(),
                live(computed.evaluation()),
                member,
                member && sheet.status() == WorksheetStatus.IN_WORK);
    }

    /** Every value of the cells that were corrected, oldest first in each cell. */
    static List<EntryView> history(Worksheet sheet) {
        return new TreeMap<>(sheet.corrected())
                .values().stream().flatMap(List::stream).map(SheetReader::entry).toList();
    }

    static LiveView live(Evaluation evaluation) {
        Map<String, String> computed = new TreeMap<>();
        for (Map.Entry<CellKey, BigDecimal> cell : evaluation.computed().entrySet()) {
            computed.put(cell.getKey().toString(), cell.getValue().toPlainString());
        }
        return new LiveView(
                computed,
                evaluation.points(),
                evaluation.requirements(),
                evaluation.overall(),
                evaluation.conclusion(),
                evaluation.budgets(),
                evaluation.holes());
    }

    static RawFileView file(RawFile file) {
        RawFile.Content content = file.content();
        return new RawFileView(
                content.name(),
                content.mediaType(),
                content.hash(),
                content.size(),
                content.source(),
                content.cells(),
                file.keeper(),
                file.at());
    }

    static EntryView entry(Entry entry) {
        return new EntryView(
                entry.key().value(),
                entry.sequence(),
                entry.text(),
                entry.by().value(),
                entry.writer(),
                entry.observedAt(),
                entry.recordedAt(),
                entry.reason().orElse(null),
                entry.lateReason().orElse(null),
                entry.revision());
    }
}
