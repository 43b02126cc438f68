package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks for what is not theirs does not learn that it exists: by the pages, the API and guessed addresses alike. */
class OthersDataIT {
    private static final String HOSPITAL = "C000001";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static String order;
    private static String item;
    private static String sheet;
    private static String certificate;

    @BeforeAll
    static void aDocumentOfTheHospital() {
        JsonObject accepted = RestGauges.accepted(RestGauges.draft(HOSPITAL, 1));
        order = accepted.getString("number");
        item = RestGauges.items(accepted).get(0);
        sheet = RestGauges.toApprove(item);
        certificate = Rest.as("pizhun")
                .post("certificates", RestGauges.issue(sheet))
                .expect(201)
                .object()
                .getString("number");
    }

    @Test
    void theOwnerFindsTheirOwn() {
        Rest.as("kehu1").get("portal/certificates/" + certificate).expect(200);
        Rest.as("kehu1").get("orders/" + order).expect(200);
    }

    @Test
    void anotherClientFindsNoneOfIt() {
        Rest stranger = Rest.as("kehu2");
        stranger.get("orders/" + order).expect(404);
        stranger.get("portal/certificates/" + certificate).expect(404);
        stranger.get("portal/certificates/" + certificate + "/pdf").expect(404);
        stranger.get("portal/certificates/archive?no=" + certificate).expect(404);
        assertThat(stranger.get("orders?text=" + order).expect(200).text()).doesNotContain(order);
        assertThat(stranger.get("portal/certificates?text=" + certificate)
                        .expect(200)
                        .text())
                .doesNotContain(certificate);
    }

    @Test
    void aClientHasNoWayIntoTheLaboratory() {
        for (String path : new String[] {
            "worksheets/" + sheet,
            "worksheets/" + sheet + "/record",
            "tasks",
            "certificates",
            "certificates/" + certificate + "/pdf",
            "certificates/drafts/" + sheet + "/pdf",
            "audit/entries"
        }) {
            Rest.Answer answer = Rest.as("kehu1").get(path);
            assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
        }
    }

    @Test
    void withoutASignInThereIsNothing() {
        for (String path :
                new String[] {"orders", "tasks", "worksheets/" + sheet, "certificates", "portal/certificates"}) {
            Rest.anybody().get(path).expect(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kehu2", "pingshen", "jianguan", "admin"})
    void whoeverOnlyReadsOrIsNotConcernedDecidesNothing(String username) {
        Rest person = Rest.as(username);
        String signed = "{\"password\": \"" + Browser.PASSWORD + "\"}";
        for (Rest.Answer answer : new Rest.Answer[] {
            person.put("worksheets/" + sheet + "/check", "\"1\"", signed),
            person.put("worksheets/" + sheet + "/submit", "\"1\"", signed),
            person.put(
                    "orders/" + order + "/accept", "\"1\"", "{\"settled\": [], \"fees\": [], \"itemsPresent\": true}"),
            person.post(
                    "certificates", "{\"worksheetNumber\": \"" + sheet + "\", \"seenVersion\": 1, \"password\": \"x\"}")
        }) {
            assertThat(answer.status()).as(username + ": " + answer).isIn(403, 404);
        }
    }

    @Test
    void theCountyBranchDoesNotFindTheCitysOrders() {
        Rest.as("lianhua").get("orders/" + order).expect(404);
        Rest.as("lianhua").get("items/" + item).expect(404);
        Rest.as("lianhua2").get("worksheets/" + sheet + "/record").expect(404);
    }

    @Test
    void aGuessedAddressShowsAClientNothing() {
        BROWSER.as("kehu2");
        for (String page : new String[] {
            "/portal/order.xhtml?no=" + order,
            "/reception/order.xhtml?no=" + order,
            "/measurement/worksheet.xhtml?no=" + sheet,
            "/certificate/certificate.xhtml?no=" + certificate,
            "/measurement/pool.xhtml",
            "/admin/accounts.xhtml",
            "/audit/trail.xhtml"
        }) {
            BROWSER.go(page);
            assertThat(BROWSER.page()).as(page).doesNotContain("萍乡市第一人民医院").doesNotContain("弹性元件式一般压力表");
        }
    }
}
