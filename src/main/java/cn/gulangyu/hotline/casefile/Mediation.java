package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.MediationOutcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sitting of the circuit court about a case. Art. 10(3). The words are null before they are written and once the
 * reporter has been erased.
 *
 * @param sitting 1 for the first, counting every further one after a party stayed away
 * @param givenAt since when the court has had to arrange this sitting
 */
public record Mediation(
        String id,
        String caseNo,
        int sitting,
        Instant givenAt,
        @Nullable Instant meetsAt,
        @Nullable String venue,
        @Nullable String invited,
        @Nullable String arrangedBy,
        @Nullable MediationOutcome outcome,
        @Nullable String record,
        @Nullable String mediatedBy,
        @Nullable Instant mediatedAt) {}
