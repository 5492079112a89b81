package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Evaluation;
import cn.gulangyu.hotline.regulation.GuidingOffice;
import cn.gulangyu.hotline.regulation.Rung;
import cn.gulangyu.hotline.regulation.SupervisionMode;
import cn.gulangyu.hotline.regulation.SupervisionResult;
import cn.gulangyu.hotline.regulation.SupervisionTrigger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One supervision (督办) of one unit in one case. Art. 16-18.
 *
 * @param number such as 督〔2026〕000001
 * @param rung null until the first notice, and for a commendation
 * @param mode what a person asked for, then how the notice says it is done
 * @param dueAt when the unit's running answer is due
 * @param approved whether the leading group office approved the result; null where it was not asked
 */
record Supervision(
        String id,
        String number,
        String caseNo,
        String unitId,
        @Nullable GuidingOffice guidingOffice,
        SupervisionTrigger trigger,
        @Nullable Rung rung,
        @Nullable SupervisionMode mode,
        Clause clause,
        @Nullable String reason,
        String openedBy,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable Evaluation evaluation,
        @Nullable SupervisionResult result,
        @Nullable Boolean approved,
        @Nullable Instant closedAt) {

    boolean isOpen() {
        return closedAt == null;
    }

    /** Without the reason, which is staff's free text. */
    @Override
    public String toString() {
        return "Supervision[" + number + "]";
    }
}
