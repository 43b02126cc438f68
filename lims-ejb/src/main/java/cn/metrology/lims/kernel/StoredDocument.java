package cn.metrology.lims.kernel;

import java.io.Serializable;

/** A kept file. */
public final class StoredDocument implements Serializable {
    private final Sha256 hash;
    private final String mediaType;
    private final byte[] content;

    public StoredDocument(Sha256 hash, String mediaType, byte[] content) {
        this.hash = hash;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public Sha256 hash() {
        return hash;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
