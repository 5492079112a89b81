package cn.gulangyu.hotline.urgent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whom the Management Office's duty officer alerted, when, and what was agreed; the words are blanked on erasure. */
record CrossDomainTransfer(
        String caseNo,
        Instant alertedAt,
        String by,
        @Nullable String alerted,
        @Nullable String agreed) {}
