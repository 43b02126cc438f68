package cn.metrology.lims.certificate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the world learns of a document that somebody holds: whether it is genuine and what it is worth today, and
 * nothing more. Not genuine: everything else is null.
 */
public record PublicCheck(
        boolean genuine, String number, DocumentKind kind, Standing standing, LocalDate validUntil, Related related)
        implements Serializable {
    static final PublicCheck UNKNOWN = new PublicCheck(false, null, null, null, null, null);

    /** CT-12: the numbers of the documents that it replaces, that replaced it, and of its supplements. */
    public record Related(String replaces, String replacedBy, String supplements, List<String> supplementedBy)
            implements Serializable {
        public String supplementedByText() {
            return String.join("，", supplementedBy);
        }
    }
}
