package cn.gulangyu.hotline.unit;

import cn.gulangyu.hotline.regulation.Cites;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has the duty when. Art. 13(1) para. 2. */
@Repository
@Cites("13(1)p2")
public class DutyRoster {

    private final JdbcClient jdbc;

    DutyRoster(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who has that office's duty at that instant; empty where the roster has a gap. */
    public Optional<Shift> at(DutyOffice office, Instant now) {
        return jdbc.sql("select * from duty_roster where office = ? and from_at <= ? and to_at > ?")
                .params(office.name(), utc(now), utc(now))
                .query(DutyRoster::read)
                .optional();
    }

    /** The office's shifts that touch the time between, the first one first. */
    List<Shift> between(DutyOffice office, Instant from, Instant to) {
        return jdbc.sql("select * from duty_roster where office = ? and from_at < ? and to_at > ? order by from_at")
                .params(office.name(), utc(to), utc(from))
                .query(DutyRoster::read)
                .list();
    }

    /** Replaces the office's shifts within that time; the caller has seen that none reaches beyond it. */
    void replace(DutyOffice office, Instant from, Instant to, List<Shift> shifts) {
        jdbc.sql("delete from duty_roster where office = ? and from_at >= ? and to_at <= ?")
                .params(office.name(), utc(from), utc(to))
                .update();
        shifts.forEach(shift -> jdbc.sql(
                        "insert into duty_roster (id, office, from_at, to_at, user_id) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), office.name(), utc(shift.from()), utc(shift.to()), shift.userId())
                .update());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Shift read(ResultSet row, int index) throws SQLException {
        return new Shift(
                DutyOffice.valueOf(row.getString("office")),
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                row.getObject("to_at", OffsetDateTime.class).toInstant(),
                row.getString("user_id"));
    }
}
