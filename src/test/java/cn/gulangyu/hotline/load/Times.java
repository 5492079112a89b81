package cn.gulangyu.hotline.load;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long something took, again and again. */
final class Times {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void since(long start) {
        nanos.add(System.nanoTime() - start);
    }

    void forget() {
        nanos.clear();
    }

    String print() {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? "none"
                : "p50 %.1f ms, p99 %.1f ms, longest %.1f ms"
                        .formatted(at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return Arrays.stream(sorted).skip(Math.max(0, index)).findFirst().orElse(0) / 1e6;
    }
}
