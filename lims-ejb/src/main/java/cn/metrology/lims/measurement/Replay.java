package cn.metrology.lims.measurement;

import java.io.Serializable;

/**
 * A record evaluated again as if its standard had been off (TR-09): the outcome, and the point that moved nearest to,
 * or across, its limit. The texts are null where nothing could be evaluated.
 */
public record Replay(Significance outcome, String point, String before, String after, String limit)
        implements Serializable {
    public static final Replay IMPOSSIBLE = new Replay(Significance.UNKNOWN, null, null, null, null);
}
