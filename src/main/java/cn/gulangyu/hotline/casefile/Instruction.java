package cn.gulangyu.hotline.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report of the Centre to the leaders, what they held of it and what was instructed. Art. 10(2)2. The words are null
 * once the reporter has been erased.
 *
 * @param turn 1 for the first report, counting every better summary that was asked for
 */
public record Instruction(
        String id,
        String caseNo,
        int turn,
        @Nullable String summary,
        @Nullable String proposal,
        String summarisedBy,
        Instant summarisedAt,
        @Nullable String opinion,
        @Nullable String readBy,
        @Nullable Instant readAt,
        @Nullable Given given) {

    /**
     * What was instructed.
     *
     * @param unitId the unit, or the lead unit, that handles the matter; null where none does
     * @param coHandlers the units beside the lead unit; empty unless several handle the matter
     * @param dueAt the limit that the instruction sets, which overrides every other (Art. 13(4)); null for none
     */
    public record Given(
            InstructionDecision decision,
            @Nullable String text,
            @Nullable String unitId,
            List<String> coHandlers,
            @Nullable Instant dueAt,
            String by,
            Instant at) {

        public Given {
            coHandlers = List.copyOf(coHandlers);
        }
    }
}
