package cn.gulangyu.hotline.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Agents and unit leaders at work until the product dies under them, and what it had told them was done by then. */
final class Workload {

    private static final int CASES = 50;
    private static final int THREADS = 8;

    final Set<String> registered = ConcurrentHashMap.newKeySet();
    final Set<String> accepted = ConcurrentHashMap.newKeySet();
    final Set<String> assigned = ConcurrentHashMap.newKeySet();
    final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    private final AtomicInteger next = new AtomicInteger();
    private volatile boolean killed;

    /** Works on until that many steps were acknowledged, then kills the product while the others are at it. */
    void runUntilKilled(ProductProcess product, int round, int acknowledgements) throws InterruptedException {
        CountDownLatch untilKill = new CountDownLatch(acknowledgements);
        ExecutorService people = Executors.newFixedThreadPool(THREADS);
        for (int person = 0; person < THREADS; person++) {
            people.execute(() -> work(new Centre(product.port()), round, untilKill));
        }
        boolean reached = untilKill.await(3, TimeUnit.MINUTES);
        killed = true;
        product.kill();
        people.shutdownNow();
        people.awaitTermination(1, TimeUnit.MINUTES);
        if (!reached) {
            unexpected.add("only " + (acknowledgements - untilKill.getCount()) + " steps within three minutes");
        }
    }

    private void work(Centre centre, int round, CountDownLatch done) {
        for (int number = next.getAndIncrement(); number < CASES && !killed; number = next.getAndIncrement()) {
            try {
                oneCase(centre, round * 1000 + number, done);
            } catch (RuntimeException e) {
                if (!killed) {
                    unexpected.add(String.valueOf(e));
                }
            }
        }
    }

    private void oneCase(Centre centre, int number, CountDownLatch done) {
        HttpResponse<String> answer = centre.register(number);
        String caseNo = Centre.caseNo(answer);
        registered.add(caseNo);
        done.countDown();
        JsonNode next = Centre.json(
                centre.accept(centre.task("agent1", caseNo).path("id").asText()));
        accepted.add(next.path("caseNo").asText());
        done.countDown();
        String leader = leaderOf(centre, caseNo);
        Centre.json(
                centre.complete(leader, centre.task(leader, caseNo).path("id").asText(), "{\"decision\": \"HANDLE\"}"));
        assigned.add(caseNo);
        done.countDown();
    }

    private static String leaderOf(Centre centre, String caseNo) {
        return centre.file("agent1", caseNo)
                        .path("parts")
                        .path(0)
                        .path("unitId")
                        .asText()
                + "-leader1";
    }
}
