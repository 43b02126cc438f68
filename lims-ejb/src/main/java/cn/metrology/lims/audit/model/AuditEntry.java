package cn.metrology.lims.audit.model;

import cn.metrology.lims.audit.EntryKind;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Sha256;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One line of the trail, as written and as hashed. Not an entity: it is written by plain SQL while entities are
 * written, and never changed.
 */
public final class AuditEntry {
    private final long id;
    private final EntryKind kind;
    private final Instant at;
    private final Origin origin;
    private final Subject subject;
    private final Change change;

    public AuditEntry(long id, EntryKind kind, Instant at, Origin origin, Subject subject, Change change) {
        this.id = id;
        this.kind = kind;
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
        this.origin = origin;
        this.subject = subject;
        this.change = change;
    }

    public static AuditEntry now(EntryKind kind, Instant at, Origin origin, Subject subject, Change change) {
        return new AuditEntry(Ids.next(), kind, at, origin, subject, change);
    }

    /** Who did it, by which command, from where. */
    public record Origin(String who, String command, String address) {
        public static final String SYSTEM = "system";

        public Origin {
            who = clipped(who == null ? SYSTEM : who, 40);
            command = clipped(command, 120);
            address = clipped(address, 60);
        }
    }

    /** To what it was done: the kind of object and its public number. */
    public record Subject(String type, String number) {
        public static final Subject NONE = new Subject(null, null);

        public Subject {
            type = clipped(type, 60);
            number = clipped(number, 64);
        }
    }

    /** Values before and after as JSON, and the reason given. */
    public record Change(String before, String after, String reason) {
        public static final Change NONE = new Change(null, null, null);

        public Change {
            reason = clipped(reason, 1000);
        }
    }

    /** Every field with its length in front, so that no two different entries read the same. */
    public String canonical() {
        StringBuilder text = new StringBuilder();
        append(text, Long.toString(id));
        append(text, kind.name());
        append(text, at.toString());
        append(text, origin.who());
        append(text, origin.command());
        append(text, origin.address());
        append(text, subject.type());
        append(text, subject.number());
        append(text, change.before());
        append(text, change.after());
        append(text, change.reason());
        return text.toString();
    }

    /** Entry hash = H(previous hash, canonical content). */
    public Sha256 chainedTo(Sha256 previous) {
        return Sha256.of(previous.value() + "\n" + canonical());
    }

    private static void append(StringBuilder text, String field) {
        if (field == null) {
            text.append("-|");
        } else {
            text.append(field.length()).append(':').append(field).append('|');
        }
    }

    private static String clipped(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    public long id() {
        return id;
    }

    public EntryKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public Origin origin() {
        return origin;
    }

    public Subject subject() {
        return subject;
    }

    public Change change() {
        return change;
    }
}
