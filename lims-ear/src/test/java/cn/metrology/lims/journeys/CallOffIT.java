package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Flows 1 to 3: what happens to task, item and order when work is called off or an order waits. */
class CallOffIT {
    @Test
    void anItemThatCannotBeTestedWaitsForItsOwnerAndTheOrderEndsWithTheOthers() {
        JsonObject order = RestGauges.accepted(RestGauges.draft("C000002", 2));
        List<String> items = RestGauges.items(order);
        Rest.Answer started = RestGauges.assigned(items.get(0), "jiandingyuan1");
        String sheet = RestGauges.measured(started, "jiandingyuan1", RestGauges.GOOD);
        Rest.Answer task = RestGauges.taskOf(items.get(0));
        String path = "tasks/" + task.object().getString("taskNumber");
        Rest.as("jishu")
                .put(path + "/cancel", task.seen(), "{\"reason\": \"指针脱落，无法检定\"}")
                .expect(200);

        assertThat(status("items/" + items.get(0))).isEqualTo("RETURN_PENDING");
        assertThat(Rest.as("jishu")
                        .get("worksheets/" + sheet + "/record")
                        .expect(200)
                        .object()
                        .getString("status"))
                .isEqualTo("CANCELLED");
        assertThat(status("orders/" + order.getString("number"))).isEqualTo("IN_PROGRESS");

        String other = RestGauges.toApprove(items.get(1));
        Rest.as("pizhun").post("certificates", RestGauges.issue(other)).expect(201);
        assertThat(status("orders/" + order.getString("number"))).isEqualTo("COMPLETED");
    }

    @Test
    void theTaskOfAnItemThatTheCustomerWantsBackIsOff() {
        JsonObject order = RestGauges.accepted(RestGauges.draft("C000002", 1));
        String item = RestGauges.items(order).get(0);
        Rest counter = Rest.as("shouli");
        Rest.Answer seen = counter.get("items/" + item).expect(200);
        seen = counter.put("items/" + item + "/discrepancy", seen.seen(), "{\"text\": \"铭牌编号与委托单不符\"}")
                .expect(200);
        counter.put("items/" + item + "/settle-discrepancy", seen.seen(), "{\"goOn\": false, \"text\": \"客户要求退回\"}")
                .expect(200);
        assertThat(Rest.as("jishu")
                        .get("tasks?status=CANCELLED&text=" + item)
                        .expect(200)
                        .object()
                        .getJsonArray("rows"))
                .hasSize(1);
        assertThat(status("orders/" + order.getString("number"))).isEqualTo("COMPLETED");
    }

    @Test
    void anOrderThatWaitedGoesOnWhereItsItemsAre() {
        Rest.Answer draft = RestGauges.draft("C000002", 1);
        Rest counter = Rest.as("shouli");
        String path = "orders/" + draft.object().getString("number");
        Rest.Answer seen = counter.put(path + "/submit", draft.seen(), "").expect(200);
        seen = counter.put(path + "/accept", seen.seen(), """
                        {"settled": ["METHOD", "CAPACITY", "REQUIREMENT", "DUE_DATE"], "fees": [], "itemsPresent": false}""").expect(200);
        String item = RestGauges.items(seen.object()).get(0);
        counter.put(path + "/suspend", seen.seen(), "{\"cause\": \"CUSTOMER\", \"reason\": \"等客户补资料\"}")
                .expect(200);
        Rest.Answer expected = counter.get("items/" + item).expect(200);
        counter.put("items/" + item + "/receive", expected.seen(), "{\"condition\": \"完好\", \"accessories\": \"无\"}")
                .expect(200);
        assertThat(status(path)).isEqualTo("ON_HOLD");
        counter.put(path + "/resume", counter.get(path).seen(), "").expect(200);
        assertThat(status(path)).isEqualTo("IN_PROGRESS");
    }

    private static String status(String path) {
        return Rest.as("shouli").get(path).expect(200).object().getString("status");
    }
}
