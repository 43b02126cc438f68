package cn.metrology.lims.measurement.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.measurement.EntryKey;
import java.time.Instant;

/**
 * One person's wish to write one value: where, what stood there when it was typed, and why if it replaces
 * something. {@code command} is the same when the same wish arrives twice.
 */
public record Writing(EntryKey key, String seen, Reasons reasons, Mark mark, String command) {
    /** WF-11 asks for a reason to correct, WF-10 for one to write late. */
    public record Reasons(String correction, String late) {
        public static final Reasons NONE = new Reasons(null, null);

        boolean explainsCorrection() {
            return correction != null && !correction.isBlank();
        }

        boolean explainsLateness() {
            return late != null && !late.isBlank();
        }
    }

    /** Who, when it was seen, and when the server wrote it down. */
    public record Mark(StaffId by, String name, Instant observedAt, Instant recordedAt) {}
}
