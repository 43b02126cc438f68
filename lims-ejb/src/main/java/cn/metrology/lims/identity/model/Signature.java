package cn.metrology.lims.identity.model;

import cn.metrology.lims.identity.SignatureMeaning;
import cn.metrology.lims.identity.SignatureView;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A declaration given with the password entered again. Written once, never changed (WF-11). */
@Entity
@Table(name = "signature")
public class Signature implements Audited {
    @Id
    private long id;

    @Column(name = "signed_by", updatable = false)
    private StaffId by;

    /** As it was at signing: documents keep the name the person had then. */
    @Column(name = "signer_name", updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "meaning", updatable = false)
    private SignatureMeaning meaning;

    @Column(name = "object_no", updatable = false)
    private String objectNumber;

    @Column(name = "revision", updatable = false)
    private int revision;

    @Column(name = "content_sha256", updatable = false)
    private Sha256 content;

    @Column(name = "signed_at", updatable = false)
    private Instant at;

    protected Signature() {} // JPA

    public Signature(
            Account signer, SignatureMeaning meaning, String objectNumber, int revision, Sha256 content, Instant at) {
        this.id = Ids.next();
        this.by = signer.username();
        this.name = signer.name();
        this.meaning = meaning;
        this.objectNumber = objectNumber;
        this.revision = revision;
        this.content = content;
        this.at = at;
    }

    public SignatureView view() {
        return new SignatureView(by, name, meaning, objectNumber, revision, content, at);
    }

    @Override
    public String auditNumber() {
        return objectNumber;
    }
}
