package cn.gulangyu.hotline.urgent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One attempt to reach a unit about an urgent matter. The number is the unit's own; the note is blanked on erasure. */
record ContactAttempt(
        String caseNo,
        String unitId,
        Instant at,
        String by,
        String number,
        boolean reached,
        @Nullable String note) {}
