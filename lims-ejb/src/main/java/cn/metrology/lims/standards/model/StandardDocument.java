package cn.metrology.lims.standards.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.standards.DocumentPart;
import cn.metrology.lims.standards.DocumentView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.function.Function;

/** A file of the document set, or the note that a part is not applicable (MS-04). Written once; a newer one stands before it. */
@Entity
@Table(name = "standard_document")
public class StandardDocument implements Audited {
    @Id
    private long id;

    @Column(name = "standard_code", updatable = false)
    private String standardCode;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DocumentPart part;

    @Column(updatable = false)
    private String title;

    @Column(name = "file_hash", updatable = false)
    private Sha256 file;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(name = "filed_by", updatable = false)
    private StaffId filedBy;

    @Column(name = "filed_at", updatable = false)
    private Instant filedAt;

    protected StandardDocument() {} // JPA

    public StandardDocument(String standardCode, DocumentPart part, String title, StaffId by, Instant at) {
        this.id = Ids.next();
        this.standardCode = standardCode;
        this.part = part;
        this.title = title;
        this.filedBy = by;
        this.filedAt = at;
    }

    public StandardDocument holding(Sha256 hash, String type) {
        file = hash;
        mediaType = type;
        return this;
    }

    public DocumentPart part() {
        return part;
    }

    public boolean isFile() {
        return file != null;
    }

    public DocumentView.Entry view(Function<StaffId, String> names) {
        return new DocumentView.Entry(
                title, file == null ? null : file.value(), mediaType, names.apply(filedBy), filedAt);
    }

    @Override
    public String auditNumber() {
        return standardCode;
    }
}
