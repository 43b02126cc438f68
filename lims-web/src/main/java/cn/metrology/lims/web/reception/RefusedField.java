package cn.metrology.lims.web.reception;

import cn.metrology.lims.kernel.ErrorCode;
import java.util.Map;

/** Which field of a line a refusal is about. */
final class RefusedField {
    private static final Map<String, String> FIELDS = Map.of(
            "reception.RANGE_REVERSED", "rangeMax",
            "reception.SERIAL_REPEATED", "serial",
            "reception.IDENTITY_DIFFERS", "serial",
            "reception.MANDATORY_NEEDS_VERIFICATION", "serviceKind",
            "reception.MANDATORY_IS_FREE", "fee",
            "reception.FEE_MISSING", "fee",
            "reception.WAIVER_REASON_MISSING", "waiverReason",
            "reception.DECISION_RULE_MISSING", "decisionRule",
            "reception.DECISION_RULE_FOR_VERIFICATION", "decisionRule");

    private RefusedField() {}

    static String of(ErrorCode code) {
        return FIELDS.getOrDefault(code.key(), "itemCode");
    }
}
