package cn.metrology.lims.reports.standards;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.standards.PlanPaper;
import cn.metrology.lims.standards.PlanRow;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The traceability plan on one sheet; what is sent out on a sheet for each institute. */
@Stateless
@PermitAll
public class PoiPlanPaper implements PlanPaper {
    private static final Texts TEXTS = Texts.of(Texts.CHINESE);
    private static final List<String> HEADS = Stream.of(
                    "check.sequence",
                    "instrument.number",
                    "name",
                    "plan.model",
                    "instrument.serial",
                    "range",
                    "accuracy",
                    "standard",
                    "plan.institute",
                    "plan.certificate",
                    "due",
                    "plan.sendBy")
            .map(key -> TEXTS.text("standards." + key))
            .toList();
    private static final List<Float> SHARES =
            List.of(0.4f, 1.1f, 1.6f, 1f, 1f, 1.4f, 1.4f, 2.2f, 2.2f, 1.8f, 0.9f, 1.1f);

    @Override
    public byte[] year(int year, List<PlanRow> rows) {
        return written(Map.of(TEXTS.text("standards.plan.title", year), rows));
    }

    @Override
    public byte[] sending(LocalDate until, List<PlanRow> rows) {
        Map<String, List<PlanRow>> sheets = new LinkedHashMap<>();
        for (PlanRow row : rows) {
            sheets.computeIfAbsent(row.institute(), institute -> new ArrayList<>())
                    .add(row);
        }
        if (sheets.isEmpty()) {
            sheets.put(TEXTS.text("standards.plan.sending", until), List.of());
        }
        return written(sheets);
    }

    private static byte[] written(Map<String, List<PlanRow>> sheets) {
        try (SectionWorkbook workbook = new SectionWorkbook()) {
            sheets.forEach((title, rows) -> workbook.sheet(section(title, rows)));
            return workbook.bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("In memory, and yet", impossible);
        }
    }

    private static Section section(String title, List<PlanRow> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (PlanRow row : rows) {
            cells.add(Arrays.<Object>asList(
                            cells.size() + 1,
                            row.number(),
                            row.name(),
                            row.model(),
                            row.serial(),
                            row.rangeText(),
                            row.accuracyText(),
                            row.standardCode() + " " + row.standardName(),
                            row.institute(),
                            row.certificateNo(),
                            row.dueOn(),
                            row.sendBy())
                    .stream()
                    .map(value -> Objects.toString(value, ""))
                    .toList());
        }
        return new Section(title, HEADS, cells, SHARES);
    }
}
