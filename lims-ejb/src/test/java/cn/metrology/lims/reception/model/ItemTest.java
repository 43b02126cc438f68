package cn.metrology.lims.reception.model;

import static cn.metrology.lims.reception.model.Orders.BY;
import static cn.metrology.lims.reception.model.Orders.MONDAY;
import static cn.metrology.lims.reception.model.Orders.NOW;
import static cn.metrology.lims.reception.model.Orders.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.reception.CustodyAct;
import cn.metrology.lims.reception.CustodyRow;
import cn.metrology.lims.reception.ItemNumber;
import cn.metrology.lims.reception.ItemStatus;
import org.junit.jupiter.api.Test;

class ItemTest {
    private static final StaffId ZHANG = new StaffId("jiandingyuan1");
    private static final Handover ACT = new Handover(BY, NOW, null);

    private final WorkOrder order = Orders.accepted(Orders.calibration("100"));
    private final Item item =
            order.announce(() -> new ItemNumber("YP2026-000007")).get(0);

    private void received() {
        item.receive("完好", "电源线 1 根", MONDAY, ACT);
    }

    @Test
    void theChainOfCustodyHasNoGap() {
        received();
        item.handToLaboratory(ZHANG, ACT);
        item.finish(new Handover(ZHANG, NOW, null));
        item.giveBack("王五", ACT);
        assertThat(item.custody())
                .extracting(CustodyRow::act)
                .containsExactly(
                        CustodyAct.RECEIVED, CustodyAct.TO_LABORATORY, CustodyAct.FINISHED, CustodyAct.RETURNED);
        assertThat(item.custody())
                .extracting(CustodyRow::fromHolder)
                .containsExactly(null, "shouli", "jiandingyuan1", "jiandingyuan1");
        assertThat(item.holder()).isEqualTo("王五");
        assertThat(item.status()).isEqualTo(ItemStatus.RETURNED);
    }

    @Test
    void scanningTwiceHandsOverOnce() {
        received();
        item.handToLaboratory(ZHANG, ACT);
        item.handToLaboratory(ZHANG, ACT);
        assertThat(item.custody()).hasSize(2);
    }

    @Test
    void whatCannotBeTestedGoesBackFromTheLaboratoryUnmeasured() {
        received();
        item.handToLaboratory(ZHANG, ACT);
        item.withdraw(new Handover(BY, NOW, "指针脱落，无法检定"));
        assertThat(item.status()).isEqualTo(ItemStatus.RETURN_PENDING);
        assertThat(item.awaitsWork()).isFalse();
    }

    @Test
    void whatNobodyFetchedIsDisposedOfByTwoPersons() {
        received();
        item.withdraw(new Handover(BY, NOW, "客户撤回"));
        item.unclaimed(ACT);
        assertThat(item.status()).isEqualTo(ItemStatus.DISPOSAL_PENDING);
        Handover alone = new Handover(BY, NOW, "登报后按废品处理");
        refuses(ReceptionError.DISPOSAL_NEEDS_TWO, () -> item.dispose(alone));
        item.proposeDisposal(alone);
        refuses(ReceptionError.DISPOSAL_NEEDS_TWO, () -> item.dispose(alone));
        item.dispose(new Handover(new StaffId("jishu"), NOW, "同意"));
        assertThat(item.status()).isEqualTo(ItemStatus.DISPOSED);
        assertThat(item.status().workOver()).isTrue();
    }

    @Test
    void anUnclaimedItemCanStillBeFetched() {
        received();
        item.withdraw(new Handover(BY, NOW, "客户撤回"));
        item.unclaimed(ACT);
        item.giveBack("王五", ACT);
        assertThat(item.status()).isEqualTo(ItemStatus.RETURNED);
    }

    @Test
    void whatHasNotArrivedCannotBeMeasured() {
        refuses(ReceptionError.ITEM_STATE, () -> item.handToLaboratory(ZHANG, ACT), ItemStatus.EXPECTED);
    }

    @Test
    void aDiscrepancyStopsTheItemUntilTheCustomerHasAnswered() {
        received();
        item.reportDiscrepancy(new Handover(BY, NOW, "指针松动"));
        refuses(ReceptionError.ITEM_STATE, () -> item.handToLaboratory(ZHANG, ACT));
        refuses(ReceptionError.REASON_MISSING, () -> item.confirm(ACT));
        item.confirm(new Handover(BY, NOW, "客户电话确认照检"));
        assertThat(item.status()).isEqualTo(ItemStatus.RECEIVED);
    }

    @Test
    void theCustomerMayTakeItBackUnmeasured() {
        received();
        item.withdraw(new Handover(BY, NOW, "客户改送厂家维修"));
        assertThat(item.status()).isEqualTo(ItemStatus.RETURN_PENDING);
        assertThat(item.status().workOver()).isTrue();
    }

    @Test
    void damageIsClosedBeforeTheItemGoesBack() {
        received();
        item.handToLaboratory(ZHANG, ACT);
        item.reportDamage(new Handover(ZHANG, NOW, "跌落"));
        refuses(ReceptionError.ITEM_STATE, () -> item.giveBack("王五", ACT));
        item.closeDamage(new Handover(new StaffId("zhiliang"), NOW, "赔偿已商定"));
        item.giveBack("王五", ACT);
        assertThat(item.status()).isEqualTo(ItemStatus.RETURNED);
    }

    @Test
    void aCancelledOrderGivesBackWhatIsHere() {
        received();
        item.orderCancelled(new Handover(BY, NOW, "客户取消"));
        assertThat(item.status()).isEqualTo(ItemStatus.RETURN_PENDING);
    }

    @Test
    void theArrivingInstrumentMustBeTheAnnouncedOne() {
        OrderLine line = order.line(1);
        refuses(ReceptionError.IDENTITY_DIFFERS, () -> line.identify("ZZ9"), "A1", "ZZ9");
        line.identify("A1");
        assertThat(line.instrument().serial()).isEqualTo("A1");
    }
}
