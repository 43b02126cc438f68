package cn.metrology.lims.uncertainty;

import java.io.Serializable;
import java.util.Map;

/**
 * What is stored of an evaluation so that it can be repeated years later to the same digits: the request with every input, the model's text,
 * the options and the seed, and the version of the engine that answered. Plain maps, lists, strings, booleans and
 * {@link java.math.BigDecimal}s, so that any JSON can hold it.
 */
public record EvaluationRecord(String engineVersion, Map<String, Object> request) implements Serializable {
    /** Raised whenever the same request may give other digits. */
    public static final String ENGINE_VERSION = "1";

    public EvaluationRecord {
        request = Map.copyOf(request);
    }

    public static EvaluationRecord of(Map<String, Object> request) {
        return new EvaluationRecord(ENGINE_VERSION, request);
    }

    /** Whether this engine promises the digits of the stored result. */
    public boolean isReproducible() {
        return ENGINE_VERSION.equals(engineVersion);
    }

    /** Evaluates again. */
    public Budget evaluate() {
        return Budget.of(request);
    }
}
