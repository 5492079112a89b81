package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Rung;
import cn.gulangyu.hotline.regulation.SupervisionMode;
import cn.gulangyu.hotline.regulation.SupervisionTrigger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it was issued; the unit's name is the one of that day. Art. 17, 18.
 *
 * @param number such as {@code GD-2026-000001}, which an address can hold; the paper itself says 鼓督〔2026〕1号
 * @param dueAt by when an answer is asked for; null where none is
 * @param words what was suggested or why; null where nothing was said, or once the reporter was erased
 */
record Notice(
        String number,
        NoticeKind kind,
        String supervisionId,
        String caseNo,
        String unitId,
        String unitName,
        SupervisionTrigger trigger,
        @Nullable Rung rung,
        @Nullable SupervisionMode mode,
        Clause clause,
        Instant issuedAt,
        @Nullable Instant dueAt,
        @Nullable String words) {

    static final String PATTERN = "GD-%d-%06d";

    /** The number as it stands on the paper. */
    String documentNumber() {
        String[] parts = number.split("-", -1);
        return "鼓督〔" + parts[1] + "〕" + Integer.parseInt(parts[2]) + "号";
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Notice[" + number + "]";
    }
}
