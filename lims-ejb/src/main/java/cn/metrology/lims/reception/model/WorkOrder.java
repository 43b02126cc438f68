package cn.metrology.lims.reception.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Money;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.reception.AcceptanceTerms.LineFee;
import cn.metrology.lims.reception.AmendOrder;
import cn.metrology.lims.reception.HoldCause;
import cn.metrology.lims.reception.ItemNumber;
import cn.metrology.lims.reception.LineDetails;
import cn.metrology.lims.reception.OrderDetails;
import cn.metrology.lims.reception.OrderLineView;
import cn.metrology.lims.reception.OrderNumber;
import cn.metrology.lims.reception.OrderSource;
import cn.metrology.lims.reception.OrderView;
import cn.metrology.lims.reception.WorkOrderStatus;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A contract with a client about work on instruments (委托单). Aggregate root; its lines are reached only through it. */
@Entity
@Table(name = "work_order")
public class WorkOrder implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "order_no", updatable = false)
    private OrderNumber number;

    @Enumerated(EnumType.STRING)
    private WorkOrderStatus status;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OrderSource source;

    @Enumerated(EnumType.STRING)
    private Site site;

    @Embedded
    private Parties parties;

    @Embedded
    private OrderWishes wishes;

    @Embedded
    private OrderSteps steps;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** The promised day was agreed with the client and does not follow from policy. */
    @Column(name = "due_agreed")
    private boolean dueAgreed;

    @Column(name = "contract_version")
    private int contractVersion;

    @Column(name = "amend_consent")
    private String amendConsent;

    @Embedded
    private OrderHold hold;

    private String reason;
    private String instruments;

    @Column(name = "line_count")
    private int lineCount;

    @Column(name = "fee_total")
    private Money feeTotal;

    @Column(name = "fee_receipt")
    private String feeReceipt;

    @OneToMany(mappedBy = "workOrder", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("lineNo")
    private List<OrderLine> lines;

    protected WorkOrder() {}

    public WorkOrder(
            OrderNumber number, OrderSource source, Parties parties, OrderDetails said, StaffId by, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.source = source;
        this.status = WorkOrderStatus.DRAFT;
        this.steps = OrderSteps.begin(by, at);
        this.contractVersion = 1;
        this.lines = new ArrayList<>();
        describe(parties, said);
    }

    /** A draft is rewritten as a whole. */
    public void revise(Parties newParties, OrderDetails said) {
        require(WorkOrderStatus.DRAFT);
        describe(newParties, said);
    }

    private void describe(Parties newParties, OrderDetails said) {
        site = said.site();
        parties = newParties;
        wishes = new OrderWishes(said);
        lines.removeIf(line -> line.lineNo() > said.lines().size());
        for (int i = 0; i < said.lines().size(); i++) {
            LineDetails details = said.lines().get(i);
            if (i < lines.size()) {
                lines.get(i).describe(details);
            } else {
                lines.add(new OrderLine(this, i + 1, details));
            }
        }
        SerialsDiffer.check(lines);
        summarise();
    }

    private void summarise() {
        lineCount = lines.size();
        instruments = lines.isEmpty() ? "" : lines.get(0).instrument().name();
        feeTotal = lines.stream().map(OrderLine::fee).reduce(Money.ZERO, Money::plus);
    }

    public void submit(StaffId by, Instant at) {
        require(WorkOrderStatus.DRAFT);
        if (lines.isEmpty()) {
            throw new BusinessException(ReceptionError.ORDER_WITHOUT_LINES, number);
        }
        status = WorkOrderStatus.SUBMITTED;
        steps = steps.submitted(by, at);
        reason = null;
    }

    /** 受理: WF-01, AC-02, WF-20, DR-05 and MV-06 must all hold; the first that does not refuses the order. */
    public void accept(Acceptance act) {
        require(WorkOrderStatus.SUBMITTED);
        act.review().open().ifPresent(point -> {
            throw new BusinessException(ReceptionError.REVIEW_INCOMPLETE, number, point);
        });
        promise(act.dueOn(), act.today());
        dueAgreed = act.dueAgreed();
        lines.forEach(line -> line.accept(act.terms().get(line.lineNo())));
        summarise();
        status = WorkOrderStatus.ACCEPTED;
        steps = steps.accepted(act.by(), act.at(), act.review().remark());
        reason = null;
    }

    /** Fees that the counter names when it accepts what a client has submitted. */
    public void quote(List<LineFee> fees) {
        require(WorkOrderStatus.SUBMITTED);
        fees.forEach(fee -> line(fee.lineNo()).quote(fee.fee(), fee.waiverReason()));
    }

    private void promise(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new BusinessException(ReceptionError.DUE_IN_THE_PAST, number, day, today);
        }
        dueOn = day;
    }

    /** WF-05: every instrument of an accepted order gets its own number, drawn once. */
    public List<Item> announce(Supplier<ItemNumber> numbers) {
        require(WorkOrderStatus.ACCEPTED);
        return lines.stream()
                .map(line -> {
                    line.number(numbers.get());
                    return new Item(line.itemNumber(), this, line);
                })
                .toList();
    }

    public void returnForCorrection(String because) {
        require(WorkOrderStatus.SUBMITTED);
        reason = given(because);
        status = WorkOrderStatus.DRAFT;
    }

    /** 不予受理. The scope's own refusal log keeps the dimensions (AC-04). */
    public void refuse(String because) {
        require(WorkOrderStatus.SUBMITTED);
        reason = given(because);
        status = WorkOrderStatus.REFUSED;
    }

    /** All instruments are here: work begins, and the promised day counts from the last arrival (WF-07). */
    public void begin(LocalDate newDueOn) {
        if (status == WorkOrderStatus.ACCEPTED) {
            status = WorkOrderStatus.IN_PROGRESS;
            dueOn = dueAgreed ? dueOn : newDueOn;
        }
    }

    public void suspend(HoldCause cause, String because, Instant at) {
        require(WorkOrderStatus.ACCEPTED, WorkOrderStatus.IN_PROGRESS);
        reason = given(because);
        hold = new OrderHold(status, cause, at);
        status = WorkOrderStatus.ON_HOLD;
    }

    /** WF-07: the clock stood still while we waited for the customer, and only then. */
    public void resume(PromisedDay turnaround, LocalDate today) {
        require(WorkOrderStatus.ON_HOLD);
        if (hold.cause() == HoldCause.CUSTOMER) {
            dueOn = turnaround.afterWaiting(dueOn, LocalDate.ofInstant(hold.since(), Institute.ZONE), today);
        }
        status = hold.from();
        hold = null;
        reason = null;
    }

    /** A change of contract. {@code atTheCounter} tells which items have not gone to the laboratory yet (DR-05). */
    public void amend(AmendOrder.Terms change, LocalDate today, Predicate<ItemNumber> atTheCounter) {
        require(WorkOrderStatus.ACCEPTED, WorkOrderStatus.IN_PROGRESS);
        if (change.consent() == null || change.consent().isBlank()) {
            throw new BusinessException(ReceptionError.CONSENT_MISSING, number);
        }
        for (AmendOrder.Line other : change.lines()) {
            OrderLine line = line(other.lineNo());
            line.amend(other, atTheCounter.test(line.itemNumber()));
        }
        if (change.dueOn() != null && !change.dueOn().equals(dueOn)) {
            promise(change.dueOn(), today);
            dueAgreed = true;
        }
        wishes = wishes.amended(change);
        amendConsent = change.consent();
        contractVersion++;
        summarise();
    }

    /** Before work begins. The client may withdraw only what is not accepted yet. */
    public void cancel(String because, boolean byClient) {
        if (byClient) {
            require(WorkOrderStatus.DRAFT, WorkOrderStatus.SUBMITTED);
        } else {
            require(WorkOrderStatus.DRAFT, WorkOrderStatus.SUBMITTED, WorkOrderStatus.ACCEPTED);
        }
        reason = given(because);
        status = WorkOrderStatus.CANCELLED;
    }

    /** Every item's work is over. An order on hold is completed too: the results are out. */
    public void complete(Instant at) {
        require(WorkOrderStatus.ACCEPTED, WorkOrderStatus.IN_PROGRESS, WorkOrderStatus.ON_HOLD);
        status = WorkOrderStatus.COMPLETED;
        hold = null;
        steps = steps.completed(at);
    }

    public void settleFee(String receiptNumber) {
        require(
                WorkOrderStatus.ACCEPTED,
                WorkOrderStatus.IN_PROGRESS,
                WorkOrderStatus.ON_HOLD,
                WorkOrderStatus.COMPLETED);
        feeReceipt = given(receiptNumber);
    }

    /** 取件, WF-16: an unpaid fee may hold the release, never that of an order without a fee. */
    public void release(String taker, StaffId by, Instant at, boolean unpaidFeeHolds) {
        require(WorkOrderStatus.COMPLETED);
        if (taker == null || taker.isBlank()) {
            throw new BusinessException(ReceptionError.TAKER_MISSING, number);
        }
        if (unpaidFeeHolds && !feeSettled()) {
            throw new BusinessException(ReceptionError.FEE_UNPAID, number, feeTotal);
        }
        status = WorkOrderStatus.RELEASED;
        steps = steps.released(by, at, taker.strip());
    }

    /** WF-17: some days after release the case is closed for good. */
    public void archive() {
        require(WorkOrderStatus.RELEASED);
        status = WorkOrderStatus.ARCHIVED;
    }

    private void require(WorkOrderStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new BusinessException(ReceptionError.ORDER_STATE, number, status);
        }
    }

    private String given(String because) {
        if (because == null || because.isBlank()) {
            throw new BusinessException(ReceptionError.REASON_MISSING, number);
        }
        return because.strip();
    }

    public OrderLine line(int lineNo) {
        return lines.stream()
                .filter(line -> line.lineNo() == lineNo)
                .findFirst()
                .orElseThrow(() -> new BusinessException(ReceptionError.LINE_NOT_FOUND, number, lineNo));
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }

    public OrderNumber number() {
        return number;
    }

    public int version() {
        return version;
    }

    public WorkOrderStatus status() {
        return status;
    }

    public Site site() {
        return site;
    }

    public Parties parties() {
        return parties;
    }

    public OrderWishes wishes() {
        return wishes;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean feeSettled() {
        return feeTotal.equals(Money.ZERO) || feeReceipt != null;
    }

    public boolean overdue(LocalDate today) {
        return status.running() && dueOn != null && dueOn.isBefore(today);
    }

    public OrderView view(LocalDate today) {
        List<OrderLineView> shown = lines.stream().map(OrderLine::view).toList();
        return new OrderView(
                number.value(),
                version,
                status,
                site,
                source,
                wishes.details(
                        parties, site, lines.stream().map(OrderLine::details).toList()),
                parties.clientName(),
                parties.clientAddress(),
                shown,
                feeTotal,
                feeSettled(),
                dueOn,
                overdue(today),
                contractVersion,
                steps.view(),
                hold == null ? null : hold.view(reason),
                reason);
    }

    @Override
    public String auditNumber() {
        return number.value();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkOrder order && number.equals(order.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
