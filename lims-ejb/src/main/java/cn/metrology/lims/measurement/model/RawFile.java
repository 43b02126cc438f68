package cn.metrology.lims.measurement.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.measurement.FileSource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file from which readings came, kept as it arrived (raw data); the bytes are in the document store under the hash. */
@Entity
@Table(name = "worksheet_file")
public class RawFile implements Audited {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "worksheet_id", updatable = false)
    private Worksheet worksheet;

    @Column(name = "file_name", updatable = false)
    private String name;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(name = "content_hash", updatable = false)
    private String hash;

    @Column(name = "byte_size", updatable = false)
    private int size;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FileSource source;

    @Column(updatable = false)
    private int cells;

    @Column(name = "command_id", updatable = false)
    private String command;

    @Column(name = "kept_by", updatable = false)
    private StaffId by;

    @Column(name = "keeper_name", updatable = false)
    private String keeper;

    @Column(name = "kept_at", updatable = false)
    private Instant at;

    protected RawFile() {} // JPA

    RawFile(Worksheet worksheet, Content content, String command, Signer by, Instant at) {
        this.id = Ids.next();
        this.worksheet = worksheet;
        this.name = content.name();
        this.mediaType = content.mediaType();
        this.hash = content.hash();
        this.size = content.size();
        this.source = content.source();
        this.cells = content.cells();
        this.command = command;
        this.by = by.id();
        this.keeper = by.name();
        this.at = at;
    }

    /** The file, where it came from, and how many cells it fills. */
    public record Content(String name, String mediaType, String hash, int size, FileSource source, int cells) {}

    public Content content() {
        return new Content(name, mediaType, hash, size, source, cells);
    }

    public String keeper() {
        return keeper;
    }

    public Instant at() {
        return at;
    }

    String command() {
        return command;
    }

    @Override
    public String auditNumber() {
        return worksheet.auditNumber();
    }
}
