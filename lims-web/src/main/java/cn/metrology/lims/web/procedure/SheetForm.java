package cn.metrology.lims.web.procedure;

import cn.metrology.lims.procedure.DefinitionSheet;
import cn.metrology.lims.web.measurement.Wording;
import java.util.List;

/** A table of the editor with its headings in words. */
public record SheetForm(String key, String caption, String hint, boolean single, List<Column> columns) {
    /** One column; {@code choices} is empty where anything may be written. */
    public record Column(
            String key, String caption, String path, String content, boolean required, List<String> choices) {}

    static SheetForm of(DefinitionSheet sheet, Wording words) {
        String text = "procedure.sheet." + sheet.key();
        return new SheetForm(
                sheet.key(),
                words.of(text, List.of()),
                words.of(text + ".hint", List.of()),
                sheet.single(),
                sheet.columns().stream()
                        .map(column -> new Column(
                                column.key(),
                                words.of("procedure.sheet.column." + column.key(), List.of()),
                                column.path(),
                                column.content().name(),
                                column.required(),
                                column.choices()))
                        .toList());
    }
}
