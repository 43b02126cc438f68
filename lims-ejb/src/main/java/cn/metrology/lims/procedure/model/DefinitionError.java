package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.ErrorCode;

/** Refusals about procedures. */
public enum DefinitionError implements ErrorCode {
    /** {0} place in the text, {1} what is wrong there. */
    DEFINITION_UNREADABLE(Kind.INVALID);

    private final Kind kind;

    DefinitionError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "procedure." + name();
    }
}
