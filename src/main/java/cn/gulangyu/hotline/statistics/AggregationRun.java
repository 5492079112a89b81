package cn.gulangyu.hotline.statistics;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts what changed, every few seconds. What fails is tried again with the next run: nothing was counted by half. */
@Component
class AggregationRun {

    private final Aggregation aggregation;

    AggregationRun(Aggregation aggregation) {
        this.aggregation = aggregation;
    }

    @Scheduled(
            fixedDelayString = "${hotline.statistics.every:PT10S}",
            initialDelayString = "${hotline.statistics.every:PT10S}")
    void run() {
        aggregation.countAll();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Schedule {}
}
