package cn.metrology.lims.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.As;
import cn.metrology.lims.LimsDeployment;
import cn.metrology.lims.client.ChangeClient;
import cn.metrology.lims.client.ClientDetails;
import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.client.ClientService;
import cn.metrology.lims.client.ClientView;
import cn.metrology.lims.client.Division;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.Role;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.identity.model.Account;
import cn.metrology.lims.identity.model.Accounts;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.ItemUse;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ReceptionIT {
    private static final As COUNTER = As.person(
            "shouli",
            Right.CLIENT_READ,
            Right.CLIENT_EDIT,
            Right.ORDER_READ,
            Right.ORDER_EDIT,
            Right.ORDER_ACCEPT,
            Right.ITEM_HANDLE);
    private static final As LABORATORY =
            As.person("jiandingyuan1", Right.WORKSHEET_WORK, Right.WORKSHEET_READ, Right.ORDER_READ);

    @Deployment
    static WebArchive lims() {
        return LimsDeployment.create();
    }

    @Inject
    private ClientService clients;

    @Inject
    private WorkOrderService orders;

    @Inject
    private OrderDeskService desk;

    @Inject
    private ItemService items;

    @Inject
    private OrderPaperService papers;

    @Inject
    private Accounts accounts;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "jdbc/lims")
    private DataSource database;

    @Test
    void anInstrumentGoesFromTheCounterToTheLaboratoryAndBack() throws Exception {
        ClientView client = client();
        OrderView order = COUNTER.call(() -> desk.open(counter(client, gauge("A"), gauge("B"))));
        assertThat(order.status()).isEqualTo(WorkOrderStatus.IN_PROGRESS);
        assertThat(order.dueOn()).isNotNull();
        assertThat(order.lines()).allSatisfy(line -> {
            assertThat(line.mandatory()).isTrue();
            assertThat(line.fee().yuan()).isEqualByComparingTo("0");
            assertThat(line.methodEdition()).isEqualTo("JJG 52-2013");
            assertThat(line.scopeEntry()).isNotBlank();
            assertThat(line.details().rangeMax()).isEqualTo(new BigDecimal("1.60"));
        });

        List<ItemView> received = COUNTER.call(() -> items.ofOrder(new OrderNumber(order.number())));
        for (ItemView item : received) {
            ItemNumber number = new ItemNumber(item.itemNumber());
            LABORATORY.call(() -> items.handToLaboratory(number));
            LABORATORY.call(() -> items.finish(number));
            assertThat(COUNTER.call(() -> items.custody(number)))
                    .extracting(CustodyRow::act)
                    .containsExactly(CustodyAct.RECEIVED, CustodyAct.TO_LABORATORY, CustodyAct.FINISHED);
        }
        OrderView done = COUNTER.call(() -> orders.find(new OrderNumber(order.number())));
        assertThat(done.status()).isEqualTo(WorkOrderStatus.COMPLETED);

        OrderView released = COUNTER.call(() -> desk.release(new OrderNumber(order.number()), done.version(), "王五"));
        assertThat(released.status()).isEqualTo(WorkOrderStatus.RELEASED);
        assertThat(COUNTER.call(() -> items.ofOrder(new OrderNumber(order.number()))))
                .extracting(ItemView::status)
                .containsOnly(ItemStatus.RETURNED);
        assertThat(new String(
                        COUNTER.call(() -> papers.labels(new OrderNumber(order.number()))), StandardCharsets.UTF_8))
                .contains(received.get(0).itemNumber());
        assertThat(auditEntries(order.number())).isGreaterThanOrEqualTo(4);
        assertThat(auditEntries(received.get(0).itemNumber())).isGreaterThanOrEqualTo(3);
    }

    @Test
    void workOutOfScopeIsRefusedAndLeavesNoOrder() throws Exception {
        ClientView client = client();
        LineDetails tooWide = with(gauge("X"), new BigDecimal("0"), new BigDecimal("400"));
        refused(
                "catalogue.OUT_OF_SCOPE_RANGE",
                () -> COUNTER.call(() -> desk.open(counter(client, gauge("A"), tooWide))));
        assertThat(COUNTER.call(() -> orders.page(ofClient(client))).total()).isZero();
    }

    @Test
    void theSecondOfTwoWhoChangeOneOrderIsTold() throws Exception {
        ClientView client = client();
        OrderView seen = COUNTER.call(() -> orders.draft(details(client, Site.PINGXIANG, gauge("A"))));
        OrderNumber number = new OrderNumber(seen.number());
        COUNTER.call(() -> orders.revise(number, seen.version(), details(client, Site.PINGXIANG, gauge("B"))));
        refused(
                "reception.ORDER_CHANGED",
                () -> COUNTER.call(
                        () -> orders.revise(number, seen.version(), details(client, Site.PINGXIANG, gauge("C")))));
        OrderView now = COUNTER.call(() -> orders.find(number));
        assertThat(now.version()).isEqualTo(seen.version() + 1);
        assertThat(now.lines().get(0).details().serial()).isEqualTo("B");
    }

    @Test
    void aClientFindsOnlyItsOwn() throws Exception {
        ClientView own = client();
        ClientView foreign = client();
        As person = portal(own);
        OrderView others = COUNTER.call(() -> desk.open(counter(foreign, gauge("A"))));
        OrderNumber number = new OrderNumber(others.number());
        ItemNumber item =
                new ItemNumber(COUNTER.call(() -> items.ofOrder(number)).get(0).itemNumber());

        refused("reception.ORDER_NOT_FOUND", () -> person.call(() -> orders.find(number)));
        refused("reception.ORDER_NOT_FOUND", () -> person.call(() -> papers.receipt(number)));
        refused("reception.ORDER_NOT_FOUND", () -> person.call(() -> orders.submit(number, others.version())));
        refused("reception.ITEM_NOT_FOUND", () -> person.call(() -> items.find(item)));
        refused("client.CLIENT_NOT_FOUND", () -> person.call(() -> clients.find(new ClientNumber(foreign.number()))));
        refused(
                "client.CLIENT_NOT_FOUND",
                () -> person.call(() -> orders.draft(details(foreign, Site.PINGXIANG, gauge("Z")))));
        assertThat(person.call(() -> items.ofOrder(number))).isEmpty();
        assertThat(person.call(() -> orders.page(PageRequest.of(0, 50))).rows())
                .allSatisfy(row -> assertThat(row.clientNumber()).isEqualTo(own.number()));
    }

    @Test
    void aClientOrdersForItselfAndTheCounterAccepts() throws Exception {
        ClientView own = client();
        As person = portal(own);
        OrderView draft = person.call(() -> orders.draft(details(own, Site.PINGXIANG, gauge("A"))));
        assertThat(draft.source()).isEqualTo(OrderSource.PORTAL);
        OrderNumber number = new OrderNumber(draft.number());
        OrderView submitted = person.call(() -> orders.submit(number, draft.version()));
        assertThatThrownBy(() ->
                        person.call(() -> desk.accept(new AcceptOrder(number, submitted.version(), terms(false)))))
                .isInstanceOf(EJBException.class);
        OrderView accepted =
                COUNTER.call(() -> desk.accept(new AcceptOrder(number, submitted.version(), terms(false))));
        assertThat(accepted.status()).isEqualTo(WorkOrderStatus.ACCEPTED);
        refused("reception.ORDER_STATE", () -> person.call(() -> orders.withdraw(number, accepted.version(), "不需要了")));
    }

    @Test
    void theCountyBranchFindsOnlyItsOwnSite() throws Exception {
        ClientView client = client();
        OrderView city = COUNTER.call(() -> orders.draft(details(client, Site.PINGXIANG, gauge("A"))));
        OrderView county = COUNTER.call(() -> orders.draft(details(client, Site.LIANHUA, gauge("B"))));
        assertThat(county.number()).startsWith("LH-WT");
        As branch = account("lh" + unique(), Site.LIANHUA, Role.RC, null, Right.ORDER_READ, Right.ORDER_EDIT);
        assertThat(branch.call(() -> orders.find(new OrderNumber(county.number())))
                        .number())
                .isEqualTo(county.number());
        refused("reception.ORDER_NOT_FOUND", () -> branch.call(() -> orders.find(new OrderNumber(city.number()))));
    }

    @Test
    void aListIsFilteredInTheDatabase() throws Exception {
        ClientView client = client();
        String serial = "S" + unique();
        OrderView order = COUNTER.call(() -> orders.draft(details(client, Site.PINGXIANG, gauge(serial))));
        for (String text : List.of(serial, order.number(), client.name(), client.initials())) {
            PageRequest request =
                    new PageRequest(0, 10, "dueOn", false, Map.of("text", text, "status", "DRAFT", "overdue", "false"));
            assertThat(COUNTER.call(() -> orders.page(request)).rows())
                    .as(text)
                    .extracting(OrderRow::number)
                    .contains(order.number());
        }
        assertThat(COUNTER.call(() -> orders.page(new PageRequest(
                                0, 10, null, true, Map.of("text", serial, "overdue", "true", "from", "2026-01-01"))))
                        .total())
                .isZero();
    }

    @Test
    void oneOrganisationIsRegisteredOnce() throws Exception {
        ClientView client = client();
        refused(
                "client.CLIENT_NAME_TAKEN",
                () -> COUNTER.call(() -> clients.create(clientDetails(client.name(), List.of()))));
        ClientView changed = COUNTER.call(() -> clients.change(new ChangeClient(
                new ClientNumber(client.number()),
                client.version(),
                clientDetails(client.name() + "新", List.of(contact("李四"), contact("张三"))))));
        assertThat(changed.contacts()).extracting(ClientView.Contact::name).containsExactly("李四", "张三");
        assertThat(changed.version()).isEqualTo(client.version() + 1);
        refused(
                "client.CLIENT_CHANGED",
                () -> COUNTER.call(() -> clients.change(new ChangeClient(
                        new ClientNumber(client.number()),
                        client.version(),
                        clientDetails(client.name(), List.of())))));
        assertThat(COUNTER.call(() ->
                                clients.page(new PageRequest(0, 10, "name", true, Map.of("text", changed.initials()))))
                        .rows())
                .extracting(row -> row.number())
                .contains(client.number());
    }

    private ClientView client() throws Exception {
        return COUNTER.call(() -> clients.create(clientDetails("集成测试客户" + unique(), List.of(contact("张三")))));
    }

    private static ClientDetails clientDetails(String name, List<ClientDetails.Contact> contacts) {
        return new ClientDetails(name, null, "萍乡", null, Division.ANYUAN, Site.PINGXIANG, null, contacts);
    }

    private static ClientDetails.Contact contact(String name) {
        return new ClientDetails.Contact(name, "0799-6660000", null, null);
    }

    private As portal(ClientView of) throws Exception {
        return account("kh" + unique(), Site.PINGXIANG, Role.CL, of.number(), Right.PORTAL_USE);
    }

    private As account(String username, Site site, Role role, String client, String... rights) throws Exception {
        transaction.begin();
        Account account = new Account(new StaffId(username), username, site, Instant.now());
        account.resetPassword("Reception-2026-IT");
        account.grant(EnumSet.of(role), client);
        accounts.add(account);
        transaction.commit();
        return As.person(username, rights);
    }

    private static CounterOrder counter(ClientView client, LineDetails... lines) {
        return new CounterOrder(null, 0, details(client, Site.PINGXIANG, lines), terms(true));
    }

    private static AcceptanceTerms terms(boolean present) {
        return new AcceptanceTerms(EnumSet.allOf(ReviewPoint.class), null, null, List.of(), present);
    }

    private static OrderDetails details(ClientView client, Site site, LineDetails... lines) {
        return new OrderDetails(
                client.number(),
                site,
                "张三",
                "0799-6660000",
                null,
                null,
                ServicePlace.IN_HOUSE,
                false,
                false,
                null,
                List.of(lines));
    }

    private static LineDetails gauge(String serial) {
        return new LineDetails(
                "MEC-021",
                "一般压力表",
                ServiceKind.VERIFICATION,
                "YB-150",
                serial,
                null,
                new BigDecimal("0"),
                new BigDecimal("1.60"),
                "MPa",
                "1.6",
                new BigDecimal("0.05"),
                Map.of("medium", "水"),
                ItemUse.SUBSEQUENT,
                MandatoryPurpose.SAFETY,
                null,
                null,
                "完好",
                false,
                null,
                null,
                null);
    }

    private static LineDetails with(LineDetails of, BigDecimal min, BigDecimal max) {
        return new LineDetails(
                of.itemCode(),
                of.instrumentName(),
                of.serviceKind(),
                of.model(),
                of.serial(),
                of.manufacturer(),
                min,
                max,
                of.unit(),
                of.accuracyClass(),
                of.resolution(),
                of.parameters(),
                of.use(),
                of.mandatoryPurpose(),
                of.requirement(),
                of.accessories(),
                of.condition(),
                of.conformityWanted(),
                of.decisionRule(),
                of.fee(),
                of.waiverReason());
    }

    private static PageRequest ofClient(ClientView client) {
        return new PageRequest(0, 10, null, true, Map.of("client", client.number()));
    }

    private int auditEntries(String number) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from audit_entry where object_no = ?")) {
            query.setString(1, number);
            try (ResultSet count = query.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    private static String unique() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000L), 36);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code().key()).isEqualTo(key));
    }
}
