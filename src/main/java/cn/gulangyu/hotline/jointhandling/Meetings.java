package cn.gulangyu.hotline.jointhandling;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.casefile.CaseErased;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Coordination meetings: who is invited where, when and to what, and afterwards who came and the minutes. Art. 10(2)3. */
@Repository
class Meetings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Meetings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param heldAt null until the minutes are on record */
    record Meeting(
            String id,
            String caseNo,
            Instant startsAt,
            @Nullable String place,
            @Nullable String agenda,
            Instant calledAt,
            @Nullable Instant heldAt,
            @Nullable String minutes,
            List<String> invited,
            List<String> attended) {}

    /** What the meeting came to: minutes in words, as files, or both. */
    record Outcome(Instant heldAt, @Nullable String minutes, List<String> attended, List<String> attachmentIds) {}

    void call(String caseNo, Instant startsAt, String place, String agenda, List<String> invited) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into meeting (id, case_no, starts_at, place, agenda, called_by, called_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        caseNo,
                        utc(startsAt),
                        place,
                        agenda,
                        Caller.current().userId(),
                        utc(clock.instant()))
                .update();
        invited.forEach(unitId -> unit(id, unitId, true, false));
    }

    void record(Meeting meeting, Outcome outcome) {
        jdbc.sql("update meeting set held_at = ?, minutes = ?, recorded_by = ?, recorded_at = ? where id = ?")
                .param(utc(outcome.heldAt()))
                .param(outcome.minutes())
                .param(Caller.current().userId())
                .param(utc(clock.instant()))
                .param(meeting.id())
                .update();
        for (String unitId : outcome.attended()) {
            if (meeting.invited().contains(unitId)) {
                jdbc.sql("update meeting_unit set attended = true where meeting_id = ? and unit_id = ?")
                        .params(meeting.id(), unitId)
                        .update();
            } else {
                unit(meeting.id(), unitId, false, true);
            }
        }
        outcome.attachmentIds()
                .forEach(file -> jdbc.sql("insert into meeting_file (meeting_id, attachment_id) values (?, ?)")
                        .params(meeting.id(), file)
                        .update());
    }

    /** The meetings of the case, the first one first. */
    List<Meeting> of(String caseNo) {
        return jdbc.sql("select * from meeting where case_no = ? order by called_at")
                .param(caseNo)
                .query(this::read)
                .list();
    }

    /** Meetings that are called and not yet on record, the next one first. */
    List<Meeting> ahead() {
        return jdbc.sql("select * from meeting where recorded_at is null order by starts_at")
                .query(this::read)
                .list();
    }

    @EventListener
    void forget(CaseErased erased) {
        jdbc.sql("update meeting set place = null, agenda = null, minutes = null where case_no = ?")
                .param(erased.caseNo())
                .update();
    }

    private void unit(String meetingId, String unitId, boolean invited, boolean attended) {
        jdbc.sql("insert into meeting_unit (meeting_id, unit_id, invited, attended) values (?, ?, ?, ?)")
                .params(meetingId, unitId, invited, attended)
                .update();
    }

    private List<String> units(String meetingId, String which) {
        return jdbc.sql("select unit_id from meeting_unit where meeting_id = ? and " + which + " order by unit_id")
                .param(meetingId)
                .query(String.class)
                .list();
    }

    private Meeting read(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        OffsetDateTime held = row.getObject("held_at", OffsetDateTime.class);
        return new Meeting(
                id,
                row.getString("case_no"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getString("place"),
                row.getString("agenda"),
                row.getObject("called_at", OffsetDateTime.class).toInstant(),
                held == null ? null : held.toInstant(),
                row.getString("minutes"),
                units(id, "invited"),
                units(id, "attended"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
