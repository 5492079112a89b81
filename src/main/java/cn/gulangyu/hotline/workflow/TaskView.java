package cn.gulangyu.hotline.workflow;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An open task as its candidates see it. Instants carry the offset of Asia/Shanghai.
 *
 * @param variables the codes, flags and instants that the task's form shows or hides fields by; empty in lists
 */
public record TaskView(
        String id,
        String key,
        String name,
        String caseNo,
        @Nullable String unitId,
        @Nullable String assignee,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime followUpAt,
        int priority,
        Map<String, Object> variables) {}
