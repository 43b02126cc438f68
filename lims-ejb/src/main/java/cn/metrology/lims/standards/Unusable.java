package cn.metrology.lims.standards;

import cn.metrology.lims.kernel.ErrorCode;

/** Why a standard may not be used on a day. Its texts say who can mend it. */
public enum Unusable implements ErrorCode {
    STANDARD_WITHOUT_CERTIFICATE,
    STANDARD_EXPIRED,
    STANDARD_NOT_ACTIVE,
    NOT_IN_USE,
    NO_ACCEPTED_CALIBRATION,
    CALIBRATION_EXPIRED,
    CHECK_OVERDUE,
    MATERIAL_EXPIRED,
    OTHER_SITE;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String key() {
        return "standards.unusable." + name();
    }
}
