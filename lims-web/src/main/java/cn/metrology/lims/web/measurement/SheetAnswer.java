package cn.metrology.lims.web.measurement;

import cn.metrology.lims.measurement.CellsSaved;
import cn.metrology.lims.measurement.LiveView;
import cn.metrology.lims.measurement.SheetView;
import cn.metrology.lims.measurement.StandardChoice;
import cn.metrology.lims.measurement.StandardUsed;
import cn.metrology.lims.procedure.Hole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A worksheet in JSON, for its page and for programs: holes in words, and what the asker may do with it. */
public record SheetAnswer(
        SheetView sheet,
        LiveView live,
        List<HoleText> holes,
        String me,
        boolean performer,
        boolean member,
        LocalDate today) {

    /** Something that is missing, in words, and where. */
    public record HoleText(String kind, String place, String text) {}

    /** What became of the cells that were sent. */
    public record CellsAnswer(
            Instant savedAt,
            int version,
            List<CellAnswer> cells,
            LiveView live,
            List<HoleText> holes,
            boolean formChanged) {}

    /** What became of one cell, with the refusal in words. */
    public record CellAnswer(
            String cell,
            CellsSaved.Result result,
            String mine,
            String standing,
            String by,
            Instant at,
            boolean doubtful,
            String message) {}

    /** A standard to choose from, with the reasons against it in words. */
    public record ChoiceAnswer(StandardUsed standard, boolean usable, List<String> reasons) {}

    static List<HoleText> holes(List<Hole> holes, Wording words) {
        return holes.stream()
                .map(hole -> new HoleText(hole.kind().name(), place(hole), words.of(hole)))
                .toList();
    }

    static CellsAnswer of(CellsSaved saved, Wording words) {
        List<CellAnswer> cells = saved.cells().stream()
                .map(cell -> new CellAnswer(
                        cell.cell(),
                        cell.result(),
                        cell.mine(),
                        cell.standing(),
                        cell.by(),
                        cell.at(),
                        cell.doubtful(),
                        cell.refusal() == null ? null : words.of(cell.refusal(), cell.args())))
                .toList();
        return new CellsAnswer(
                saved.savedAt(),
                saved.version(),
                cells,
                saved.live(),
                holes(saved.live().holes(), words),
                saved.formChanged());
    }

    static List<ChoiceAnswer> choices(List<StandardChoice> choices, Wording words) {
        return choices.stream()
                .map(choice -> new ChoiceAnswer(
                        choice.standard(),
                        choice.usable(),
                        choice.reasons().stream()
                                .map(reason -> words.of(reason.key(), reason.args()))
                                .toList()))
                .toList();
    }

    /** Where on the page the hole can be filled. */
    private static String place(Hole hole) {
        return switch (hole.kind()) {
            case MISSING_CHECK -> "check/" + hole.place();
            case MISSING_FACT -> "fact/" + hole.place();
            case ENVIRONMENT, MISSING_ENVIRONMENT -> "condition/" + hole.place();
            default -> hole.place();
        };
    }
}
