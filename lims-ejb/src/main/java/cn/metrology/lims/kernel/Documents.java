package cn.metrology.lims.kernel;

import java.util.Optional;

/** Files by content: the same bytes are kept once and never change. */
public interface Documents {
    /** Keeps the content, in the caller's transaction. */
    Sha256 store(byte[] content, String mediaType);

    /** The content again; refused when what is kept no longer has the hash it was kept under. */
    StoredDocument load(Sha256 hash);

    Optional<StoredDocument> find(Sha256 hash);
}
