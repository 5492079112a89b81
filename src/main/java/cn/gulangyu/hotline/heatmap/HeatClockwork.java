package cn.gulangyu.hotline.heatmap;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Counts what has ended since, every minute, on every server that runs jobs; checking the journal runs none. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class HeatClockwork {

    private final HeatCounting activities;
    private final RuleCounting rules;

    HeatClockwork(HeatCounting activities, RuleCounting rules) {
        this.activities = activities;
        this.rules = rules;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT1M")
    void countWhatHasEnded() {
        while (activities.next() > 0) {
            // until there is no more
        }
        while (rules.next() > 0) {
            // likewise
        }
        activities.tidy();
    }
}
