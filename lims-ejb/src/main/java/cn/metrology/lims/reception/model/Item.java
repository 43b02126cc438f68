package cn.metrology.lims.reception.model;

import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.reception.CustodyAct;
import cn.metrology.lims.reception.CustodyRow;
import cn.metrology.lims.reception.ItemNumber;
import cn.metrology.lims.reception.ItemStatus;
import cn.metrology.lims.reception.OrderNumber;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An instrument in our house (样品): where it is, in which state, and everyone who ever held it. */
@Entity
@Table(name = "item")
public class Item implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "item_no", updatable = false)
    private ItemNumber number;

    @Column(name = "order_no", updatable = false)
    private OrderNumber orderNumber;

    @Column(name = "line_no", updatable = false)
    private int lineNo;

    @Column(name = "client_no", updatable = false)
    private ClientNumber client;

    @Enumerated(EnumType.STRING)
    private Site site;

    @Enumerated(EnumType.STRING)
    private ItemStatus status;

    private String appearance;
    private String accessories;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    /** Whoever has it now: a sign-in name of ours, or what the taker is called. */
    private String holder;

    private String remark;

    @Column(name = "disposal_proposed_by")
    private StaffId disposalProposedBy;

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Custody> custody;

    protected Item() {}

    Item(ItemNumber number, WorkOrder order, OrderLine line) {
        this.id = Ids.next();
        this.number = number;
        this.orderNumber = order.number();
        this.lineNo = line.lineNo();
        this.client = order.parties().client();
        this.site = order.site();
        this.status = ItemStatus.EXPECTED;
        this.appearance = line.appearance();
        this.accessories = line.accessories();
        this.custody = new ArrayList<>();
    }

    /** WF-05: condition and accessories are noted while the owner is still there. */
    public void receive(String condition, String broughtAccessories, LocalDate day, Handover act) {
        require(ItemStatus.EXPECTED);
        appearance = condition;
        accessories = broughtAccessories;
        receivedOn = day;
        hand(CustodyAct.RECEIVED, act.by().value(), act);
        status = ItemStatus.RECEIVED;
    }

    public void cancel(Handover act) {
        require(ItemStatus.EXPECTED);
        remark = given(act.remark());
        hand(CustodyAct.CANCELLED, holder, act);
        status = ItemStatus.CANCELLED;
    }

    public void reportDiscrepancy(Handover act) {
        require(ItemStatus.RECEIVED);
        remark = given(act.remark());
        hand(CustodyAct.DISCREPANCY, holder, act);
        status = ItemStatus.DISCREPANT;
    }

    /** The customer says: go on. */
    public void confirm(Handover act) {
        require(ItemStatus.DISCREPANT);
        remark = given(act.remark());
        hand(CustodyAct.CONFIRMED, holder, act);
        status = ItemStatus.RECEIVED;
    }

    /** It goes back unmeasured: the customer wants it so, or it cannot be tested. */
    public void withdraw(Handover act) {
        require(ItemStatus.RECEIVED, ItemStatus.DISCREPANT, ItemStatus.IN_LAB);
        remark = given(act.remark());
        hand(CustodyAct.WITHDRAWN, holder, act);
        status = ItemStatus.RETURN_PENDING;
    }

    /** Whether there is work on it that could still be called off. */
    public boolean awaitsWork() {
        return status == ItemStatus.RECEIVED || status == ItemStatus.DISCREPANT || status == ItemStatus.IN_LAB;
    }

    /** The contract is off before work began: what is not here need not come, what is here waits for its owner. */
    public void orderCancelled(Handover act) {
        if (status == ItemStatus.EXPECTED) {
            cancel(act);
        } else if (status != ItemStatus.CANCELLED) {
            withdraw(act);
        }
    }

    /** From the counter, or from colleague to colleague inside the laboratory. */
    public void handToLaboratory(StaffId technician, Handover act) {
        require(ItemStatus.RECEIVED, ItemStatus.IN_LAB);
        if (status == ItemStatus.IN_LAB && technician.value().equals(holder)) {
            return;
        }
        hand(CustodyAct.TO_LABORATORY, technician.value(), act);
        status = ItemStatus.IN_LAB;
    }

    /** Work is over and its result is known: the item waits for its owner. */
    public void finish(Handover act) {
        require(ItemStatus.IN_LAB);
        hand(CustodyAct.FINISHED, holder, act);
        status = ItemStatus.RETURN_PENDING;
    }

    public void reportDamage(Handover act) {
        require(ItemStatus.IN_LAB);
        remark = given(act.remark());
        hand(CustodyAct.DAMAGED, holder, act);
        status = ItemStatus.DAMAGED;
    }

    /** The nonconformity is decided and the customer told. */
    public void closeDamage(Handover act) {
        require(ItemStatus.DAMAGED);
        remark = given(act.remark());
        hand(CustodyAct.CASE_CLOSED, holder, act);
        status = ItemStatus.RETURN_PENDING;
    }

    /** Nobody fetched it in the days that policy gives (item.keepDays). Nothing is destroyed by that. */
    public void unclaimed(Handover act) {
        require(ItemStatus.RETURN_PENDING);
        hand(CustodyAct.UNCLAIMED, holder, act);
        status = ItemStatus.DISPOSAL_PENDING;
    }

    /** The first of two approvals, with what is to be done. */
    public void proposeDisposal(Handover act) {
        require(ItemStatus.DISPOSAL_PENDING);
        remark = given(act.remark());
        disposalProposedBy = act.by();
        hand(CustodyAct.DISPOSAL_PROPOSED, holder, act);
    }

    /** The second, by another person. */
    public void dispose(Handover act) {
        require(ItemStatus.DISPOSAL_PENDING);
        if (disposalProposedBy == null || disposalProposedBy.equals(act.by())) {
            throw new BusinessException(ReceptionError.DISPOSAL_NEEDS_TWO, number);
        }
        remark = given(act.remark());
        hand(CustodyAct.DISPOSED, null, act);
        status = ItemStatus.DISPOSED;
    }

    public void giveBack(String taker, Handover act) {
        require(ItemStatus.RETURN_PENDING, ItemStatus.DISPOSAL_PENDING);
        if (taker == null || taker.isBlank()) {
            throw new BusinessException(ReceptionError.TAKER_MISSING, orderNumber);
        }
        hand(CustodyAct.RETURNED, taker.strip(), act);
        status = ItemStatus.RETURNED;
    }

    private void hand(CustodyAct what, String to, Handover act) {
        custody.add(new Custody(this, custody.size() + 1, what, holder, to, act));
        holder = to;
    }

    private void require(ItemStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new BusinessException(ReceptionError.ITEM_STATE, number, status);
        }
    }

    private String given(String because) {
        if (because == null || because.isBlank()) {
            throw new BusinessException(ReceptionError.REASON_MISSING, number);
        }
        return because.strip();
    }

    public ItemNumber number() {
        return number;
    }

    public OrderNumber order() {
        return orderNumber;
    }

    public int lineNo() {
        return lineNo;
    }

    public Site site() {
        return site;
    }

    public int version() {
        return version;
    }

    public ItemStatus status() {
        return status;
    }

    public String appearance() {
        return appearance;
    }

    public String accessories() {
        return accessories;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String holder() {
        return holder;
    }

    public List<CustodyRow> custody() {
        return custody.stream().map(Custody::row).toList();
    }

    @Override
    public String auditNumber() {
        return number.value();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Item item && number.equals(item.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
