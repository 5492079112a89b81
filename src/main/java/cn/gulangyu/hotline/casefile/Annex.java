package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.calendar.ChinaTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feature adds to the case as staff read it, such as a meeting or a request for help: a Chinese title and labelled
 * lines, in the order in which they were written down. Instants carry the offset of Asia/Shanghai.
 */
public record Annex(String title, OffsetDateTime at, List<Line> lines) {

    public Annex {
        lines = List.copyOf(lines);
    }

    /**
     * One labelled line.
     *
     * @param wide whether the text needs the full width
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(String label, String value, boolean wide) {}

    /** Begins an annex about what happened at that instant. */
    public static Draft about(String title, Instant at) {
        return new Draft(title, at);
    }

    /** An annex in the making; a line without a value is left out. */
    public static final class Draft {

        private final String title;
        private final Instant at;
        private final List<Line> lines = new ArrayList<>();

        private Draft(String title, Instant at) {
            this.title = title;
            this.at = at;
        }

        public Draft line(String label, @Nullable String value) {
            return add(label, value, false);
        }

        public Draft text(String label, @Nullable String value) {
            return add(label, value, true);
        }

        public Draft at(String label, @Nullable Instant value) {
            return add(label, value == null ? null : ChinaTime.offset(value).toString(), false);
        }

        public Annex done() {
            return new Annex(title, ChinaTime.offset(at), lines);
        }

        private Draft add(String label, @Nullable String value, boolean wide) {
            if (value != null && !value.isBlank()) {
                lines.add(new Line(label, value, wide));
            }
            return this;
        }
    }
}
