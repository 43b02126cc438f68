package cn.metrology.lims.reception;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.procedure.CatalogueService;
import cn.metrology.lims.procedure.ScopeAnswer;
import cn.metrology.lims.procedure.ScopeQuestion;
import cn.metrology.lims.procedure.ScopeService;
import cn.metrology.lims.procedure.ScopeStage;
import cn.metrology.lims.procedure.TestItemView;
import cn.metrology.lims.reception.model.Acceptance;
import cn.metrology.lims.reception.model.Instrument;
import cn.metrology.lims.reception.model.Item;
import cn.metrology.lims.reception.model.Items;
import cn.metrology.lims.reception.model.LineTerms;
import cn.metrology.lims.reception.model.OrderLine;
import cn.metrology.lims.reception.model.WorkOrder;
import cn.metrology.lims.reception.model.WorkOrders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Acceptance (受理): asks catalogue and scope about every line, lets the order judge, and numbers its instruments. */
@ApplicationScoped
class Accepting {
    private WorkOrders orders;
    private Items items;
    private OrderNumbers numbers;
    private Receiving receiving;
    private Turnaround turnaround;
    private Clock clock;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private ScopeService scope;

    @Inject
    private CurrentUser user;

    protected Accepting() {}

    @Inject
    Accepting(
            WorkOrders orders,
            Items items,
            OrderNumbers numbers,
            Receiving receiving,
            Turnaround turnaround,
            Clock clock) {
        this.orders = orders;
        this.items = items;
        this.numbers = numbers;
        this.receiving = receiving;
        this.turnaround = turnaround;
        this.clock = clock;
    }

    void accept(WorkOrder order, AcceptanceTerms agreed) {
        LocalDate today = Institute.today(clock);
        order.quote(agreed.fees());
        Map<Integer, LineTerms> terms = new HashMap<>();
        order.lines().forEach(line -> terms.put(line.lineNo(), terms(order, line, today)));
        order.accept(new Acceptance(
                user.id(),
                clock.instant(),
                today,
                due(order, agreed, terms, today),
                agreed.agreedDue() != null,
                new Acceptance.Review(agreed.settled(), agreed.reviewRemark()),
                terms));
        orders.flush();
        List<Item> announced = order.announce(() -> numbers.item(order.site()));
        announced.forEach(items::add);
        items.flush();
        if (agreed.itemsPresent()) {
            announced.forEach(item -> receiving.receive(item, asAnnounced(item)));
        }
    }

    /** AC-02: the refusal, which nobody can override, comes from the scope itself and stays in its log. */
    private LineTerms terms(WorkOrder order, OrderLine line, LocalDate today) {
        TestItemView entry = catalogue.require(line.itemCode());
        Instrument instrument = line.instrument();
        ScopeAnswer answer = scope.require(
                new ScopeQuestion(
                        line.itemCode(),
                        line.serviceKind(),
                        instrument.rangeMin(),
                        instrument.rangeMax(),
                        instrument.unit(),
                        instrument.accuracyClass(),
                        entry.regulationNo(),
                        order.site(),
                        today),
                ScopeStage.ACCEPTANCE,
                order.number().value());
        return new LineTerms(entry.mandatory(), entry.regulationNo(), answer.entryNumber());
    }

    private LocalDate due(WorkOrder order, AcceptanceTerms agreed, Map<Integer, LineTerms> terms, LocalDate today) {
        if (agreed.agreedDue() != null) {
            return agreed.agreedDue();
        }
        boolean mandatory = order.lines().stream()
                .anyMatch(line ->
                        terms.get(line.lineNo()).mandatoryEntry() && line.mandatoryPurpose() != MandatoryPurpose.NONE);
        return turnaround.on(today).of(mandatory, today);
    }

    private static ReceiveItem asAnnounced(Item item) {
        return new ReceiveItem(item.number(), item.version(), null, item.appearance(), item.accessories());
    }
}
