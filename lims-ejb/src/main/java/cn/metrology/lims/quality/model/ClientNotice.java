package cn.metrology.lims.quality.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.quality.ImpactDecision;
import cn.metrology.lims.quality.NoticeLine;
import cn.metrology.lims.quality.NoticeView;
import cn.metrology.lims.quality.QualityError;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A letter to a client about documents that are under review, recalled or to be amended; tracked until it is answered. */
@Entity
@Table(name = "client_notice")
public class ClientNotice implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "notice_no", updatable = false)
    private String number;

    @Column(name = "run_no", updatable = false)
    private String run;

    @Column(name = "client_no", updatable = false)
    private String client;

    @Column(name = "client_name", updatable = false)
    private String clientName;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "letter_hash")
    private Sha256 letter;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    @Column(name = "told_otherwise")
    private String toldOtherwise;

    @Column(name = "told_by")
    private StaffId toldBy;

    @ElementCollection
    @CollectionTable(name = "client_notice_line", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "position")
    private List<Line> lines = new ArrayList<>();

    protected ClientNotice() {} // JPA

    public ClientNotice(String number, String run, List<ImpactLine> concerned, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.run = run;
        this.client = concerned.get(0).client();
        this.clientName = concerned.get(0).clientName();
        this.writtenAt = at;
        concerned.forEach(line -> lines.add(new Line(line.notice())));
    }

    /** A document with what was decided when the letter was written. */
    @Embeddable
    public static class Line {
        @Column(name = "certificate_no")
        private String certificate;

        private String instrument;

        private String serial;

        @Enumerated(EnumType.STRING)
        private ImpactDecision decision;

        protected Line() {} // JPA

        Line(NoticeLine said) {
            this.certificate = said.certificate();
            this.instrument = said.instrument();
            this.serial = said.serial();
            this.decision = said.decision();
        }

        NoticeLine view() {
            return new NoticeLine(certificate, instrument, serial, decision);
        }
    }

    public void printed(Sha256 file) {
        letter = file;
    }

    public void acknowledge(String by, Instant at) {
        requireOpen();
        acknowledgedBy = by;
        acknowledgedAt = at;
    }

    /** By post, by telephone, in person: the quality manager says how. */
    public void told(String how, StaffId by) {
        requireOpen();
        toldOtherwise = how;
        toldBy = by;
    }

    private void requireOpen() {
        if (!view().open()) {
            throw new BusinessException(QualityError.NOTICE_ALREADY_ANSWERED, number);
        }
    }

    public boolean says(ImpactLine line) {
        return lines.stream().anyMatch(one -> one.view().equals(line.notice()));
    }

    public NoticeView view() {
        return new NoticeView(
                number,
                version,
                run,
                client,
                clientName,
                lines.stream().map(Line::view).toList(),
                writtenAt,
                letter == null ? null : letter.value(),
                acknowledgedAt,
                acknowledgedBy,
                toldOtherwise);
    }

    @Override
    public String auditNumber() {
        return number;
    }

    public String client() {
        return client;
    }

    public Sha256 letter() {
        return letter;
    }
}
