package cn.gulangyu.hotline.heatmap;

import java.time.Instant;
import java.util.List;

/** Where finished activities come from. */
interface FinishedActivities {

    /** Those that ended at that instant or later and are not counted yet, first ended first. */
    List<Visit> uncounted(Instant from, int limit);
}
