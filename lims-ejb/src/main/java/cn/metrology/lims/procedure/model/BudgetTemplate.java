package cn.metrology.lims.procedure.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.uncertainty.EvaluationRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The measurement model and budget of a procedure as versioned data. An edition is never changed; a better one is a new edition, so that a
 * result keeps the budget it was made with.
 */
@Entity
@Table(name = "budget_template")
public class BudgetTemplate implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "procedure_no", updatable = false)
    private String procedureNo;

    @Column(name = "template_name", updatable = false)
    private String name;

    @Column(updatable = false)
    private int edition;

    @Column(updatable = false)
    private String definition;

    @Column(name = "engine_version", updatable = false)
    private String engineVersion;

    @Column(name = "author_id", updatable = false)
    private StaffId author;

    @Column(name = "saved_at", updatable = false)
    private Instant savedAt;

    /** For JPA. */
    protected BudgetTemplate() {}

    /** What the template is of. */
    public record Title(String procedureNo, String name, int edition) {}

    public BudgetTemplate(Title title, String definition, StaffId author, Instant savedAt) {
        this.id = Ids.next();
        this.procedureNo = title.procedureNo();
        this.name = title.name();
        this.edition = title.edition();
        this.definition = definition;
        this.engineVersion = EvaluationRecord.ENGINE_VERSION;
        this.author = author;
        this.savedAt = savedAt;
    }

    public String number() {
        return procedureNo + ":" + name + "/" + edition;
    }

    public String procedureNo() {
        return procedureNo;
    }

    public String name() {
        return name;
    }

    public int edition() {
        return edition;
    }

    public String definition() {
        return definition;
    }

    public String engineVersion() {
        return engineVersion;
    }

    public StaffId author() {
        return author;
    }

    public Instant savedAt() {
        return savedAt;
    }

    @Override
    public String auditNumber() {
        return procedureNo;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BudgetTemplate that && number().equals(that.number());
    }

    @Override
    public int hashCode() {
        return number().hashCode();
    }
}
