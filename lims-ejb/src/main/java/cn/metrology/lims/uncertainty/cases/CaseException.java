package cn.metrology.lims.uncertainty.cases;

/** A case that cannot be evaluated; {@code code} is the stable category printed for it, the message says what was wrong where. */
public class CaseException extends RuntimeException {
    private final String code;

    public CaseException(String code, String message) {
        super(message);
        this.code = code;
    }

    public CaseException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
