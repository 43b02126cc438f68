package cn.metrology.lims.certificate.model;

import cn.metrology.lims.certificate.CertificateContent.Block;
import cn.metrology.lims.certificate.DocumentKind;
import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.procedure.ReportTable;
import cn.metrology.lims.procedure.RequirementResult;
import cn.metrology.lims.procedure.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The results of a record as they are printed: each requirement with its conclusion, the tables, and what failed. */
final class ResultBlocks {
    private ResultBlocks() {}

    static List<Block> of(RecordView record, DocumentKind kind) {
        List<Block> blocks = new ArrayList<>();
        List<RequirementResult> requirements = record.results().requirements();
        if (kind.verification()) {
            blocks.add(requirementTable(requirements));
        }
        for (ReportTable table : record.results().tables()) {
            blocks.add(new Block.Table(table.titleZh(), table.headersZh(), table.rows()));
        }
        if (kind == DocumentKind.RESULT_NOTICE) {
            blocks.add(new Block.Heading(Words.text("failures"), Words.english("failures")));
            failures(requirements).forEach(text -> blocks.add(new Block.Paragraph(text)));
        }
        return blocks;
    }

    /** CT-03: each item the regulation requires, with its result and conclusion. */
    private static Block requirementTable(List<RequirementResult> requirements) {
        List<List<String>> rows = requirements.stream()
                .map(one -> List.of(
                        one.captionZh(),
                        Wording.orDash(one.worstText()),
                        Wording.orDash(one.limitText()),
                        Words.text("verdict." + one.verdict())))
                .toList();
        return new Block.Table(
                null,
                List.of(
                        Words.text("requirement"),
                        Words.text("requirement.result"),
                        Words.text("requirement.limit"),
                        Words.text("requirement.conclusion")),
                rows);
    }

    /** CT-04: the failed items and their data are named. */
    private static List<String> failures(List<RequirementResult> requirements) {
        List<String> texts = new ArrayList<>();
        for (RequirementResult one : requirements) {
            if (one.verdict() == Verdict.FAIL) {
                if (one.failedPoints().isEmpty()) {
                    texts.add(Words.text(
                            "failure", one.captionZh(), Wording.joined(" ", one.worstText(), Words.text("failed"))));
                }
                one.failedPoints().forEach(point -> texts.add(Words.text("failure", one.captionZh(), point)));
            }
        }
        return texts;
    }
}
