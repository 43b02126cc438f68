package cn.metrology.lims.reception.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.reception.CustodyAct;
import cn.metrology.lims.reception.CustodyRow;
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

/** One link of the chain of custody. Written once. */
@Entity
@Table(name = "item_custody")
public class Custody implements Audited {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id", updatable = false)
    private Item item;

    @Column(updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CustodyAct act;

    @Column(name = "from_holder", updatable = false)
    private String fromHolder;

    @Column(name = "to_holder", updatable = false)
    private String toHolder;

    @Column(name = "recorded_by", updatable = false)
    private StaffId recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private String remark;

    protected Custody() {}

    Custody(Item item, int position, CustodyAct act, String from, String to, Handover record) {
        this.id = Ids.next();
        this.item = item;
        this.position = position;
        this.act = act;
        this.fromHolder = from;
        this.toHolder = to;
        this.recordedBy = record.by();
        this.recordedAt = record.at();
        this.remark = record.remark();
    }

    CustodyRow row() {
        return new CustodyRow(position, recordedAt, act, fromHolder, toHolder, recordedBy.value(), remark);
    }

    @Override
    public String auditNumber() {
        return item.auditNumber();
    }
}
