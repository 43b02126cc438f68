package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** CT-10: fifty approvals at the same moment give fifty numbers, none twice and none left out. */
class FiftyAtOnceIT {
    private static final int FIFTY = 50;

    @Test
    void fiftyApprovalsAtOnceGiveFiftyNumbersInARow() throws Exception {
        List<String> commands = RestGauges.items(RestGauges.accepted(RestGauges.draft("C000002", FIFTY))).stream()
                .map(RestGauges::toApprove)
                .map(RestGauges::issue)
                .toList();
        Rest signatory = Rest.as("pizhun");
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(FIFTY);
        List<Future<Rest.Answer>> answers = new ArrayList<>();
        for (String command : commands) {
            answers.add(threads.submit(() -> {
                start.await();
                return signatory.post("certificates", command);
            }));
        }
        start.countDown();

        List<Integer> numbers = new ArrayList<>();
        for (Future<Rest.Answer> answer : answers) {
            String number = answer.get().expect(201).object().getString("number");
            numbers.add(Integer.valueOf(number.substring(number.length() - 6)));
        }
        threads.shutdown();
        int first = numbers.stream().min(Integer::compare).orElseThrow();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(first, first + FIFTY).boxed().toList());
    }

    @Test
    void oneRecordApprovedTwiceAtOnceGivesOneDocument() throws Exception {
        String sheet = RestGauges.toApprove(RestGauges.items(RestGauges.accepted(RestGauges.draft("C000002", 1)))
                .get(0));
        String command = RestGauges.issue(sheet);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Rest.Answer>> answers = new ArrayList<>();
        for (int attempt = 0; attempt < 8; attempt++) {
            answers.add(threads.submit(() -> {
                start.await();
                return Rest.as("pizhun").post("certificates", command);
            }));
        }
        start.countDown();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Rest.Answer> answer : answers) {
            statuses.add(answer.get().status());
        }
        threads.shutdown();
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != 201).hasSize(7).allMatch(status -> status == 409);
    }
}
