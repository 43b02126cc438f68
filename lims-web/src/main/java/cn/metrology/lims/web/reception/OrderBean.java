package cn.metrology.lims.web.reception;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.reception.AcceptOrder;
import cn.metrology.lims.reception.AmendOrder;
import cn.metrology.lims.reception.HoldCause;
import cn.metrology.lims.reception.ItemNumber;
import cn.metrology.lims.reception.ItemService;
import cn.metrology.lims.reception.ItemView;
import cn.metrology.lims.reception.OrderDeskService;
import cn.metrology.lims.reception.OrderNumber;
import cn.metrology.lims.reception.OrderView;
import cn.metrology.lims.reception.ReceiveItem;
import cn.metrology.lims.reception.WorkOrderService;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Page state of order.xhtml: one order, its items, and the act that is being prepared. */
@Named
@ViewScoped
public class OrderBean implements Serializable {
    @Inject
    private WorkOrderService orders;

    @Inject
    private OrderDeskService desk;

    @Inject
    private ItemService items;

    @Inject
    private Messages messages;

    private String number;
    private OrderView order;
    private List<ItemView> itemRows = List.of();
    private AcceptForm acceptance;
    private AmendForm amendment;
    private OrderAct act;
    private ItemView item;
    private String text;
    private HoldCause cause = HoldCause.CUSTOMER;
    private String technician;

    /** Runs an act and shows what came of it. */
    @FunctionalInterface
    private interface Step {
        void run();
    }

    public void load() {
        order = orders.find(new OrderNumber(number));
        itemRows = items.ofOrder(new OrderNumber(number));
        acceptance = new AcceptForm(order);
        amendment = null;
    }

    public void submit() {
        perform("reception.order.submitted", () -> orders.submit(id(), order.version()));
    }

    public void accept() {
        perform(
                "reception.new.accepted",
                () -> desk.accept(new AcceptOrder(id(), order.version(), acceptance.terms())));
    }

    public void resume() {
        perform("reception.order.resumed", () -> desk.resume(id(), order.version()));
    }

    public void beginAmendment() {
        amendment = new AmendForm(order);
    }

    public void dropAmendment() {
        amendment = null;
    }

    public void amend() {
        perform("reception.order.amended", () -> desk.amend(new AmendOrder(id(), order.version(), amendment.terms())));
    }

    /** Opens the dialog for an act that needs a word or two. */
    public void begin(OrderAct wanted, ItemView on) {
        act = wanted;
        item = on;
        text = wanted == OrderAct.RECEIVE ? on.serial() : null;
        technician = null;
    }

    public void confirm() {
        perform("reception.order.done", this::act);
    }

    private void act() {
        switch (act) {
            case RETURN -> desk.returnForCorrection(id(), order.version(), text);
            case REFUSE -> desk.refuse(id(), order.version(), text);
            case WITHDRAW -> orders.withdraw(id(), order.version(), text);
            case CANCEL -> desk.cancel(id(), order.version(), text);
            case SUSPEND -> desk.suspend(id(), order.version(), cause, text);
            case SETTLE -> desk.settleFee(id(), order.version(), text);
            case RELEASE -> desk.release(id(), order.version(), text);
            default -> actOnItem(new ItemNumber(item.itemNumber()));
        }
    }

    private void actOnItem(ItemNumber on) {
        switch (act) {
            case RECEIVE ->
                items.receive(new ReceiveItem(on, item.version(), text, item.condition(), item.accessories()));
            case HAND_OVER -> items.handOver(on, item.version(), new StaffId(technician));
            case DISCREPANCY -> items.reportDiscrepancy(on, item.version(), text);
            case GO_ON -> items.settleDiscrepancy(on, item.version(), true, text);
            case GIVE_UP -> items.settleDiscrepancy(on, item.version(), false, text);
            case DAMAGE -> items.reportDamage(on, item.version(), text);
            case CLOSE_DAMAGE -> items.closeDamage(on, item.version(), text);
            case PROPOSE_DISPOSAL -> items.proposeDisposal(on, item.version(), text);
            case DISPOSE -> items.dispose(on, item.version(), text);
            case GIVE_BACK -> items.giveBack(on, item.version(), text);
            case DROP -> items.cancel(on, item.version(), text);
            default -> throw new IllegalStateException("Not an act on an item: " + act);
        }
    }

    /** After a refusal the page keeps what was typed; only what is shown is read anew when something changed. */
    private void perform(String done, Step step) {
        try {
            step.run();
            load();
            messages.done(done, number);
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    private OrderNumber id() {
        return new OrderNumber(number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public OrderView getOrder() {
        return order;
    }

    public List<ItemView> getItems() {
        return itemRows;
    }

    public AcceptForm getAcceptance() {
        return acceptance;
    }

    public AmendForm getAmendment() {
        return amendment;
    }

    public OrderAct getAct() {
        return act;
    }

    public ItemView getItem() {
        return item;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public HoldCause getCause() {
        return cause;
    }

    public void setCause(HoldCause cause) {
        this.cause = cause;
    }

    public HoldCause[] getCauses() {
        return HoldCause.values();
    }

    public String getTechnician() {
        return technician;
    }

    public void setTechnician(String technician) {
        this.technician = technician;
    }
}
