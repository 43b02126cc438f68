package cn.metrology.lims.procedure;

import java.util.regex.Pattern;

/** What a policy value may look like. */
public enum PolicyType {
    FLAG("true|false"),
    /** Not negative, a plain decimal. */
    NUMBER("\\d{1,9}(\\.\\d{1,9})?"),
    WHOLE("\\d{1,9}"),
    TEXT(".{1,500}"),
    /** Comma separated; may be empty. */
    LIST(".{0,500}");

    private final Pattern form;

    PolicyType(String form) {
        this.form = Pattern.compile(form);
    }

    public boolean accepts(String value) {
        return value != null && form.matcher(value).matches();
    }
}
