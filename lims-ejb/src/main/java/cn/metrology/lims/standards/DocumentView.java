package cn.metrology.lims.standards;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A part of the document set with its files, the newest first. */
public record DocumentView(DocumentPart part, DocumentState state, List<Entry> entries) implements Serializable {
    public DocumentView {
        entries = List.copyOf(entries);
    }

    /** A file, or with no hash a note that the part is not applicable. */
    public record Entry(String title, String hash, String mediaType, String filedBy, Instant filedAt)
            implements Serializable {}
}
