package cn.metrology.lims.standards.model;

import java.util.List;
import java.util.Optional;

/** The life and the document set of the standards. */
public interface StandardFiles {
    void add(StandardEvent event);

    void add(StandardDocument document);

    /** The newest first. */
    List<StandardEvent> events(String standardCode);

    /** The newest first. */
    List<StandardDocument> documents(String standardCode);

    Optional<StandardDocument> document(String standardCode, String hash);
}
