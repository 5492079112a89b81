package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.casefile.JournalEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supervision as it is read over HTTP and shown on the page. A unit does not read what is being proposed against it
 * before that is decided.
 *
 * @param taskId the task at which it waits, where the reader may work it
 * @param waitsFor the name of that task, whoever may work it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SupervisionView(
        String id,
        String number,
        String caseNo,
        String unitId,
        String unitName,
        String trigger,
        String triggerLabel,
        @Nullable String rung,
        @Nullable String rungLabel,
        @Nullable String mode,
        @Nullable String modeLabel,
        String clause,
        String clauseLabel,
        @Nullable String reason,
        OffsetDateTime openedAt,
        long ageInDays,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime answeredAt,
        @Nullable String evaluation,
        @Nullable String evaluationLabel,
        @Nullable String result,
        @Nullable String resultLabel,
        @Nullable Boolean approved,
        @Nullable OffsetDateTime closedAt,
        @Nullable String taskId,
        @Nullable String waitsFor,
        List<NoticeView> notices,
        List<StepView> steps) {

    /** A notice without its words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NoticeView(
            String number,
            String documentNumber,
            String kind,
            String kindLabel,
            OffsetDateTime issuedAt,
            @Nullable OffsetDateTime dueAt) {}

    /** A step in the words of whoever took it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            OffsetDateTime at,
            String event,
            String eventLabel,
            String actor,
            @Nullable String code,
            @Nullable String words,
            @Nullable String measures,
            @Nullable String participants,
            @Nullable OffsetDateTime tookPlaceAt) {}

    /** Whether the unit under supervision reads such a step: what was sent to it, what it said, how that was found. */
    static boolean isForTheUnit(JournalEvent event) {
        return switch (event) {
            case SUPERVISION_OPENED,
                    NOTICE_ISSUED,
                    NOTICE_ANSWERED,
                    ANSWER_EVALUATED,
                    IMPROVEMENT_SUGGESTED,
                    SUGGESTION_ANSWERED,
                    IMPROVEMENT_EVALUATED,
                    RESULT_ISSUED,
                    SUPERVISION_CLOSED -> true;
            default -> false;
        };
    }
}
