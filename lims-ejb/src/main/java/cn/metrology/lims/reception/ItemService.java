package cn.metrology.lims.reception;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.reception.model.Handover;
import cn.metrology.lims.reception.model.Item;
import cn.metrology.lims.reception.model.Items;
import cn.metrology.lims.reception.model.ReceptionError;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;

/** What happens to an item while it is in our house, and everyone who held it. */
@Stateless
public class ItemService {
    private Items items;
    private Receiving receiving;
    private OrderProgress progress;
    private Viewer viewer;
    private CurrentUser user;
    private Clock clock;

    @Inject
    private Event<ItemWithdrawn> withdrawn;

    protected ItemService() {}

    @Inject
    public ItemService(
            Items items, Receiving receiving, OrderProgress progress, Viewer viewer, CurrentUser user, Clock clock) {
        this.items = items;
        this.receiving = receiving;
        this.progress = progress;
        this.viewer = viewer;
        this.user = user;
        this.clock = clock;
    }

    @RolesAllowed(Right.ITEM_HANDLE)
    public ItemView receive(@NotNull @Valid ReceiveItem command) {
        Item item = items.require(command.number(), command.seenVersion(), viewer.visibility());
        receiving.receive(item, command);
        return find(command.number());
    }

    /** The counter names the technician who takes the item over. */
    @RolesAllowed(Right.ITEM_HANDLE)
    public ItemView handOver(@NotNull ItemNumber number, int seenVersion, @NotNull StaffId technician) {
        Item item = items.require(number, seenVersion, viewer.visibility());
        item.handToLaboratory(technician, act(null));
        return moved(item);
    }

    /** The technician takes the item over by scanning its label; nothing happens when it is there already. */
    @RolesAllowed({Right.WORKSHEET_WORK, Right.ITEM_HANDLE})
    public ItemView handToLaboratory(@NotNull ItemNumber number) {
        Item item = items.require(number, viewer.visibility());
        item.handToLaboratory(user.id(), act(null));
        return moved(item);
    }

    /** Work is over and the result known. The last one completes the order. */
    @RolesAllowed({Right.WORKSHEET_WORK, Right.CERTIFICATE_ISSUE, Right.TASK_ASSIGN})
    public ItemView finish(@NotNull ItemNumber number) {
        Item item = items.require(number, viewer.visibility());
        item.finish(act(null));
        return moved(item);
    }

    @RolesAllowed({Right.ITEM_HANDLE, Right.WORKSHEET_WORK})
    public ItemView reportDiscrepancy(@NotNull ItemNumber number, int seenVersion, String description) {
        Item item = items.require(number, seenVersion, viewer.visibility());
        item.reportDiscrepancy(act(description));
        return moved(item);
    }

    /** The customer has answered about a discrepancy: go on, or give it back unmeasured. */
    @RolesAllowed(Right.ITEM_HANDLE)
    public ItemView settleDiscrepancy(@NotNull ItemNumber number, int seenVersion, boolean goOn, String answer) {
        Item item = items.require(number, seenVersion, viewer.visibility());
        if (goOn) {
            item.confirm(act(answer));
            return moved(item);
        }
        item.withdraw(act(answer));
        return calledOff(item, answer);
    }

    @RolesAllowed({Right.ITEM_HANDLE, Right.WORKSHEET_WORK})
    public ItemView reportDamage(@NotNull ItemNumber number, int seenVersion, String description) {
        Item item = items.require(number, seenVersion, viewer.visibility());
        item.reportDamage(act(description));
        return moved(item);
    }

    @RolesAllowed(Right.QUALITY_DECIDE)
    public ItemView closeDamage(@NotNull ItemNumber number, int seenVersion, String decision) {
        Item item = items.require(number, seenVersion, viewer.visibility());
        item.closeDamage(act(decision));
        return calledOff(item, decision);
    }

    /** Its task was called off: nothing will be measured, it waits for its owner. */
    @RolesAllowed(Right.TASK_ASSIGN)
    public void withdraw(@NotNull ItemNumber number, String because) {
        Item item = items.require(number, viewer.visibility());
        if (item.awaitsWork()) {
            item.withdraw(act(because));
            moved(item);
        }
    }

    @RolesAllowed(Right.ITEM_HANDLE)
    public ItemView cancel(@NotNull ItemNumber number, int seenVersion, String reason) {
        Item item = items.require(number, seenVersion, viewer.visibility());
        item.cancel(act(reason));
        return moved(item);
    }

    /** Back to whoever brought it or holds the receipt (WF-16). */
    @RolesAllowed(Right.ITEM_HANDLE)
    public ItemView giveBack(@NotNull ItemNumber number, int seenVersion, String taker) {
        Item item = items.require(number, seenVersion, viewer.visibility());
        item.giveBack(taker, act(null));
        return moved(item);
    }

    /** People.md 3 rule 6: what nobody fetched is disposed of by two persons; this is the first. */
    @RolesAllowed(Right.ITEM_HANDLE)
    public ItemView proposeDisposal(@NotNull ItemNumber number, int seenVersion, String protocol) {
        Item item = items.require(number, seenVersion, viewer.visibility());
        item.proposeDisposal(act(protocol));
        return moved(item);
    }

    @RolesAllowed(Right.QUALITY_DECIDE)
    public ItemView dispose(@NotNull ItemNumber number, int seenVersion, String protocol) {
        Item item = items.require(number, seenVersion, viewer.visibility());
        item.dispose(act(protocol));
        return moved(item);
    }

    private ItemView calledOff(Item item, String because) {
        ItemView view = moved(item);
        withdrawn.fire(new ItemWithdrawn(item.number(), because));
        return view;
    }

    private ItemView moved(Item item) {
        items.flush();
        progress.itemMoved(item);
        return find(item.number());
    }

    private Handover act(String remark) {
        return new Handover(user.id(), clock.instant(), remark);
    }

    @RolesAllowed({
        Right.ORDER_READ,
        Right.ITEM_HANDLE,
        Right.WORKSHEET_READ,
        Right.WORKSHEET_WORK,
        Right.WORKSHEET_CHECK,
        Right.CERTIFICATE_READ,
        Right.CERTIFICATE_ISSUE,
        Right.TASK_READ,
        Right.PORTAL_USE
    })
    public ItemView find(@NotNull ItemNumber number) {
        return items.find(number, viewer.visibility())
                .orElseThrow(() -> new BusinessException(ReceptionError.ITEM_NOT_FOUND, number));
    }

    /** Those of the named items that the asker may see, for people who work on many at once. */
    @RolesAllowed({Right.WORKSHEET_READ, Right.WORKSHEET_WORK})
    public List<ItemView> findAll(@NotNull List<@NotNull ItemNumber> numbers) {
        return items.views(numbers, viewer.visibility());
    }

    @RolesAllowed({Right.ORDER_READ, Right.ITEM_HANDLE, Right.TASK_READ, Right.PORTAL_USE})
    public Page<ItemRow> page(@NotNull PageRequest request) {
        return items.page(request, viewer.visibility());
    }

    @RolesAllowed({Right.ORDER_READ, Right.ITEM_HANDLE, Right.PORTAL_USE})
    public List<ItemView> ofOrder(@NotNull OrderNumber order) {
        return items.viewsOfOrder(order, viewer.visibility());
    }

    /** The chain of custody, from arrival on. */
    @RolesAllowed({Right.ORDER_READ, Right.ITEM_HANDLE, Right.WORKSHEET_READ})
    public List<CustodyRow> custody(@NotNull ItemNumber number) {
        return items.custody(number, viewer.visibility());
    }
}
