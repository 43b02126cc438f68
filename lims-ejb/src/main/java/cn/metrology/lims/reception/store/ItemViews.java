package cn.metrology.lims.reception.store;

import cn.metrology.lims.kernel.Money;
import cn.metrology.lims.reception.ItemView;
import cn.metrology.lims.reception.model.Instrument;
import cn.metrology.lims.reception.model.Item;
import cn.metrology.lims.reception.model.OrderLine;
import cn.metrology.lims.reception.model.WorkOrder;

/** Joins an item with its line and its order to what others see. */
final class ItemViews {
    private ItemViews() {}

    static ItemView of(Item item, OrderLine line, WorkOrder order) {
        Instrument instrument = line.instrument();
        return new ItemView(
                item.number().value(),
                item.order().value(),
                item.lineNo(),
                order.parties().client().value(),
                order.parties().clientName(),
                order.parties().clientAddress(),
                order.parties().userName(),
                line.itemCode(),
                instrument.name(),
                line.serviceKind(),
                line.methodEdition(),
                instrument.model(),
                instrument.serial(),
                instrument.manufacturer(),
                instrument.rangeMin(),
                instrument.rangeMax(),
                instrument.unit(),
                instrument.accuracyClass(),
                instrument.resolution(),
                instrument.parameters(),
                item.appearance(),
                item.accessories(),
                line.requirement(),
                item.receivedOn(),
                order.dueOn(),
                item.site(),
                line.use(),
                line.mandatoryPurpose(),
                line.fee().equals(Money.ZERO),
                line.conformityWanted(),
                line.decisionRule(),
                order.wishes().recommendInterval(),
                order.wishes().urgent(),
                item.status(),
                item.holder(),
                item.version());
    }
}
