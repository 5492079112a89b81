package cn.gulangyu.hotline.heatmap;

import java.time.LocalDate;

/** What is summed up apart. The day is the one, Asia/Shanghai, on which the activity ended. */
record HeatKey(
        String definitionKey,
        LocalDate day,
        int version,
        String activityId,
        String unitId,
        String domain,
        String channel) {}
