package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.ErrorCode;

/** A text as an argument of another text: the column and the rule that a refusal names, in the reader's language. */
public record Wording(String key) implements ErrorCode {
    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
