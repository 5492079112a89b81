package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.casefile.CaseState;
import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cases behind a figure, to those who may see the figure, without who reported them. A title is shown as staff or the
 * public wrote it, but for runs of digits, which may be a phone number. Art. 3(4), 14.
 */
@Component
@Cites({"3(4)", "14(1)"})
class InsightCases {

    static final int PAGE = 50;

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９][0-9０-９ -]{5,}[0-9０-９]");

    private final JdbcClient jdbc;
    private final Labels labels;
    private final Clock clock;

    InsightCases(JdbcClient jdbc, Labels labels, Clock clock) {
        this.jdbc = jdbc;
        this.labels = labels;
        this.clock = clock;
    }

    /** One case of the list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listed(
            String caseNo,
            String title,
            String stateLabel,
            String topicLabel,
            String placeLabel,
            OffsetDateTime receivedAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime overdueSince,
            @Nullable OffsetDateTime closedAt) {}

    /** One page of the list, and whether there is another. */
    record Page(List<Listed> cases, int page, boolean more) {}

    /** The newest first. */
    Page of(Figure figure, Filter filter, Scope scope, int page) {
        Conditions conditions = Conditions.of(filter, scope).and(figure.column() + " > 0");
        return list(
                "statistics_case" + conditions.where(),
                conditions.values(),
                "c.received_at desc, c.case_no desc",
                page);
    }

    /** First due first, those without a limit last. */
    Page of(Standing standing, Filter filter, Scope scope, int page) {
        Conditions conditions = Backlog.conditions(filter, scope).and(standing.condition());
        Map<String, Object> values = new LinkedHashMap<>(conditions.values());
        values.putAll(Backlog.instants(clock.instant()));
        return list("statistics_open" + conditions.where(), values, "c.due_at nulls last, c.case_no", page);
    }

    private Page list(String counted, Map<String, Object> values, String order, int page) {
        List<Listed> found = jdbc.sql("select c.case_no, c.title, c.state, c.topic, c.place, c.received_at, c.due_at,"
                        + " c.overdue_since, c.closed_at from case_file c where c.case_no in (select case_no from "
                        + counted + ") order by " + order + " limit :size offset :skipped")
                .params(values)
                .param("size", PAGE + 1)
                .param("skipped", page * PAGE)
                .query(this::listed)
                .list();
        boolean more = found.size() > PAGE;
        return new Page(more ? found.subList(0, PAGE) : found, page, more);
    }

    private Listed listed(ResultSet columns, int index) throws SQLException {
        return new Listed(
                columns.getString("case_no"),
                masked(columns.getString("title")),
                CaseState.valueOf(columns.getString("state")).label(),
                labels.topic(columns.getString("topic")),
                labels.place(columns.getString("place")),
                java.util.Objects.requireNonNull(local(columns, "received_at")),
                local(columns, "due_at"),
                local(columns, "overdue_since"),
                local(columns, "closed_at"));
    }

    static String masked(String title) {
        return DIGITS.matcher(title).replaceAll("******");
    }

    private static @Nullable OffsetDateTime local(ResultSet columns, String column) throws SQLException {
        Instant at = RawCases.instant(columns, column);
        return at == null ? null : ChinaTime.offset(at);
    }
}
