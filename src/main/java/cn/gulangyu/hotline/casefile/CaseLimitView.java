package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.deadline.DeadlineView;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * When the reporter is to be answered, and why; and when each unit at work on the case is due. Art. 13.
 *
 * @param remaining working minutes until the limit; once it has passed, the negative working minutes since
 */
record CaseLimitView(@JsonUnwrapped DeadlineView limit, long remaining, List<PartLimitView> parts) {

    /** The limit of one unit's part. */
    record PartLimitView(String unitId, @JsonUnwrapped DeadlineView limit, long remaining) {}
}
