package cn.gulangyu.hotline.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done with a case beside the units' parts, as staff read it. Art. 10(2), 10(3). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OtherWays(
        @Nullable InstructionView instruction,
        List<MediationView> mediations,
        @Nullable CentreReplyView centreReply) {

    public OtherWays {
        mediations = List.copyOf(mediations);
    }

    /** The newest report to the leaders; a unit reads only the instruction itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InstructionView(
            int turn,
            @Nullable String summary,
            @Nullable String proposal,
            @Nullable String opinion,
            @Nullable String readBy,
            @Nullable OffsetDateTime readAt,
            @Nullable String decision,
            @Nullable String decisionLabel,
            @Nullable String text,
            @Nullable String unitName,
            @Nullable String coHandlerNames,
            @Nullable OffsetDateTime dueAt,
            @Nullable String instructedBy,
            @Nullable OffsetDateTime instructedAt) {}

    /** One sitting of the circuit court. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MediationView(
            int sitting,
            @Nullable OffsetDateTime meetsAt,
            @Nullable String venue,
            @Nullable String invited,
            @Nullable String outcome,
            @Nullable String outcomeLabel,
            @Nullable String record,
            @Nullable String mediatedBy,
            @Nullable OffsetDateTime mediatedAt) {}

    /** What the Centre itself replied, where no unit does. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CentreReplyView(
            @Nullable String route,
            @Nullable String routeLabel,
            String means,
            String meansLabel,
            OffsetDateTime repliedAt,
            @Nullable String text,
            String repliedBy) {}
}
