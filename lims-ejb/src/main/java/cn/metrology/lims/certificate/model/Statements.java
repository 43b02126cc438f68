package cn.metrology.lims.certificate.model;

import cn.metrology.lims.certificate.DocumentKind;
import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.procedure.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The sentences below the results: conformity where it was agreed (CT-16), uncertainty, and what the document covers (CT-06). */
final class Statements {
    private Statements() {}

    static List<String> of(RecordView record, DocumentKind kind) {
        List<String> texts = new ArrayList<>();
        if (kind == DocumentKind.RESULT_NOTICE) {
            texts.add(Words.text("statement.notice"));
        }
        if (!kind.verification()) {
            texts.addAll(conformity(record));
            texts.add(Words.text("statement.uncertainty"));
            texts.add(Words.text(adjusted(record) ? "statement.adjusted" : "statement.notAdjusted"));
        }
        texts.add(Words.text(kind.verification() ? "statement.only.verification" : "statement.only"));
        texts.add(Words.text("statement.copy"));
        return texts;
    }

    private static boolean adjusted(RecordView record) {
        return Boolean.parseBoolean(record.item().parameters().getOrDefault("adjusted", "false"));
    }

    /** CT-16: which results, against which specification, by which rule. */
    private static List<String> conformity(RecordView record) {
        if (!record.item().conformityWanted()) {
            return List.of();
        }
        String rule = Words.text("rule." + record.item().decisionRule());
        return record.results().points().stream()
                .filter(point -> point.verdict() != Verdict.NONE)
                .map(point -> Words.text(
                        "conformity",
                        rule,
                        Words.text("conformity.point", point.rowLabel()),
                        Words.text("conformity." + point.verdict()),
                        point.limitText()))
                .toList();
    }
}
