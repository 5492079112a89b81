package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.GuidingOffice;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases among those that the caller may see, the newest first. */
@Component
class CaseSearch {

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Catalogue catalogue;

    CaseSearch(JdbcClient jdbc, CaseAccess access, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.access = access;
        this.catalogue = catalogue;
    }

    /**
     * What is looked for; null means any.
     *
     * @param text a piece of the title, the content or the case number
     * @param overdue only those whose limit was missed
     */
    record Wanted(
            @Nullable String text,
            @Nullable CaseState state,
            @Nullable String topic,
            @Nullable String place,
            @Nullable String unitId,
            @Nullable Boolean overdue,
            int page,
            int size) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hit(
            String caseNo,
            String title,
            String state,
            String stateLabel,
            String topicLabel,
            String placeLabel,
            OffsetDateTime receivedAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime overdueSince) {}

    List<Hit> find(Wanted wanted) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        restrict(Caller.current(), conditions, values);
        if (wanted.text() != null && !wanted.text().isBlank()) {
            conditions.add("(c.case_no like :text escape '!' or c.title like :text escape '!'"
                    + " or c.content like :text escape '!')");
            values.put("text", "%" + escaped(wanted.text().strip()) + "%");
        }
        equal("c.state", "state", wanted.state() == null ? null : wanted.state().name(), conditions, values);
        equal("c.topic", "topic", wanted.topic(), conditions, values);
        equal("c.place", "place", wanted.place(), conditions, values);
        if (wanted.unitId() != null) {
            conditions.add("exists (select 1 from case_part p where p.case_no = c.case_no and p.unit_id = :unit)");
            values.put("unit", wanted.unitId());
        }
        if (Boolean.TRUE.equals(wanted.overdue())) {
            conditions.add("c.overdue_since is not null");
        }
        values.put("size", wanted.size());
        values.put("skipped", wanted.page() * wanted.size());
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return jdbc.sql("select c.* from case_file c" + where
                        + " order by c.received_at desc, c.case_no desc limit :size offset :skipped")
                .params(values)
                .query(this::hit)
                .list();
    }

    private void restrict(Caller caller, List<String> conditions, Map<String, Object> values) {
        if (access.seesAll(caller)) {
            return;
        }
        List<String> allowed = new ArrayList<>();
        if (caller.is(Role.MARKET_OFFICE)) {
            allowed.add("(c.guiding_office = :office or c.supporting_office = :office)");
            values.put("office", GuidingOffice.MARKET_OFFICE.name());
        }
        if (!caller.unitIds().isEmpty()) {
            allowed.add("exists (select 1 from case_part p where p.case_no = c.case_no and p.unit_id in (:mine))");
            allowed.add("exists (select 1 from case_guest g where g.case_no = c.case_no and g.unit_id in (:mine)"
                    + " and g.dismissed_at is null)");
            values.put("mine", caller.unitIds());
        }
        if (caller.is(Role.CIRCUIT_COURT)) {
            allowed.add("exists (select 1 from mediation m where m.case_no = c.case_no)");
        }
        conditions.add(allowed.isEmpty() ? "1 = 0" : "(" + String.join(" or ", allowed) + ")");
    }

    private static void equal(
            String column, String name, @Nullable String value, List<String> conditions, Map<String, Object> values) {
        if (value != null) {
            conditions.add(column + " = :" + name);
            values.put(name, value);
        }
    }

    private static String escaped(String text) {
        // No text holds the character zero, and PostgreSQL refuses to be asked for it.
        return text.replace("\0", "").replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private Hit hit(ResultSet columns, int index) throws SQLException {
        CaseFile file = Cases.read(columns, index);
        return new Hit(
                file.caseNo(),
                file.title(),
                file.state().name(),
                file.state().label(),
                catalogue.topicLabel(file.topic()),
                catalogue.placeLabel(file.place()),
                ChinaTime.offset(file.receivedAt()),
                file.dueAt() == null ? null : ChinaTime.offset(file.dueAt()),
                file.overdueSince() == null ? null : ChinaTime.offset(file.overdueSince()));
    }
}
