package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.util.List;

/**
 * One item of the regulation with its result. {@code worstText} is the figure the document names (largest in size, of the
 * failing points if there are any), {@code failedPoints} names every failing point with figure and limit.
 */
public record RequirementResult(
        String key,
        String captionZh,
        String captionEn,
        boolean check,
        String worstText,
        String limitText,
        Verdict verdict,
        List<String> failedPoints)
        implements Serializable {
    public RequirementResult {
        failedPoints = List.copyOf(failedPoints);
    }
}
