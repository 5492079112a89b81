package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the agent at the door puts right or completes in a record; null leaves a field as it is. Art. 9(2). */
public record CaseCorrection(
        @Nullable Kind kind,
        @Nullable String topic,
        @Nullable String place,
        @Nullable Boolean urgent,
        @Nullable Boolean simple,
        @Nullable String content,
        @Nullable String demand,
        @Nullable String proposedHandling,
        @Nullable Boolean willingToPublish) {

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "kind", kind);
        put(fields, "topic", topic);
        put(fields, "place", place);
        put(fields, "urgent", urgent);
        put(fields, "simple", simple);
        put(fields, "content", content);
        put(fields, "demand", demand);
        put(fields, "proposed_handling", proposedHandling);
        put(fields, "willing_to_publish", willingToPublish);
        return fields;
    }

    private static void put(Map<String, Object> fields, String column, @Nullable Object value) {
        if (value != null) {
            fields.put(column, value);
        }
    }
}
