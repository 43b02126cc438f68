package cn.metrology.lims.audit;

import java.io.Serializable;
import java.util.List;

/** What the walk along the chain found. The newest hash goes on the monthly report, outside of this system. */
public record ChainReport(long entries, String newestHash, List<Finding> findings) implements Serializable {
    /** What is wrong, and at which link, entry or document. */
    public record Finding(String fault, String where) implements Serializable {}

    public boolean isSound() {
        return findings.isEmpty();
    }
}
