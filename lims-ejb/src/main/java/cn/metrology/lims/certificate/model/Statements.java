package cn.metrology.lims.certificate.model;

import cn.metrology.lims.certificate.DocumentKind;
import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.procedure.DecisionRule;
import cn.metrology.lims.procedure.PointResult;
import cn.metrology.lims.procedure.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The sentences below the results: conformity where it was agreed (CT-16), uncertainty, and what the document covers (CT-06). */
final class Statements {
    private Statements() {}

    static List<String> of(RecordView record, DocumentKind kind) {
        List<String> texts = new ArrayList<>();
        if (kind == DocumentKind.RESULT_NOTICE) {
            texts.add("经检定不符合规程要求，该计量器具不得使用；修理后须重新送检。");
        }
        if (!kind.verification()) {
            texts.addAll(conformity(record));
            texts.add("U 为扩展不确定度，按 JJF 1059.1 评定；k 为包含因子，k = 2 时包含概率约为 95 %。");
            texts.add("调整或修理：" + (adjusted(record) ? "有，见调整前后数据。" : "无。"));
        }
        texts.add(kind.verification() ? "本次检定结果仅对所检定的计量器具有效。" : "本次结果仅与被测器具有关。");
        texts.add("未经本所书面批准，不得部分复制本"
                + (kind == DocumentKind.RESULT_NOTICE ? "通知书" : kind.title().endsWith("报告") ? "报告" : "证书") + "。");
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
        String rule = rule(record.item().decisionRule());
        return record.results().points().stream()
                .filter(point -> point.verdict() != Verdict.NONE)
                .map(point -> "按约定的判定规则（%s），%s %s %s。"
                        .formatted(rule, label(point), conformity(point.verdict()), point.limitText()))
                .toList();
    }

    private static String label(PointResult point) {
        return point.rowLabel().contains("点") ? point.rowLabel() : point.rowLabel() + " 点";
    }

    private static String rule(DecisionRule rule) {
        return switch (rule) {
            case SIMPLE -> "ILAC-G8:09/2019 4.2.1，简单接受，w = 0";
            case GUARD_W_EQ_U -> "ILAC-G8:09/2019 4.2.2，w = U";
            case NON_BINARY -> "ILAC-G8:09/2019 4.2.3，非二元，w = U";
            case JJF1094 -> "JJF 1094-2002 5.3.1";
        };
    }

    private static String conformity(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "符合";
            case FAIL -> "不符合";
            case CONDITIONAL_PASS -> "有条件符合";
            case CONDITIONAL_FAIL -> "有条件不符合";
            case INDETERMINATE -> "待定，不能判定是否符合";
            case NONE -> throw new IllegalArgumentException("Nothing was judged");
        };
    }
}
