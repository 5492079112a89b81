package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.vault.Identity;
import cn.gulangyu.hotline.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds earlier matters of the same reporter about the same thing, for the three clauses that depend on the past. The
 * system offers them as facts; an agent decides. Art. 6(4), 7(5), 11(5).
 */
@Component
@Cites({"6(4)", "7(5)", "11(5)"})
public class EarlierMatters {

    /** A place that says nothing is taken to be the same place as any other. */
    private static final String UNSPECIFIED = "island-unspecified";

    /** Clauses under which a report is turned away not for what it is, but because it was made before. */
    private static final Set<String> OF_THE_PAST = Set.of("6(4)", "7(5)", "11(5)");

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    EarlierMatters(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * One earlier matter.
     *
     * @param replies how often a unit or the Centre replied to it
     * @param withinLimit whether it is open and its limit has not passed
     */
    public record Earlier(
            String caseNo,
            String title,
            String state,
            String stateLabel,
            OffsetDateTime receivedAt,
            int replies,
            boolean withinLimit,
            boolean finishedAndTold) {}

    /**
     * What the past says: the inputs of the tables {@code admissibility} and {@code special-handling}, and the matters they
     * come from.
     *
     * @param reportCount how often the same person has reported the same matter, this time included; a report that was
     *     turned away for what it was (Art. 6, 7) does not count, one turned away for the past does
     * @param unresolvedDays days of the calendar since the first of these reports, 0 where this is the first. Art. 10(2)2
     */
    public record Past(
            boolean openWithoutNews,
            boolean finishedAndTold,
            int replyCount,
            int reportCount,
            int unresolvedDays,
            List<Earlier> earlier) {}

    /** An earlier matter, and whether it counts as a report of the same. */
    private record Match(Earlier earlier, boolean counts) {}

    /**
     * What the past says about a matter that is being registered.
     *
     * @param newContent the agent says that the reporter brings something new, so that Art. 6(4) does not apply
     */
    public Past find(Identity reporter, String topic, String place, boolean newContent) {
        return past(sameMatter(vault.sameReporter(reporter), topic, place), newContent);
    }

    /** What the past says about a matter that is on file, without what came after it. */
    Past pastOf(CaseFile file) {
        return past(matchesBefore(file), false);
    }

    private Past past(List<Match> matches, boolean newContent) {
        List<Earlier> earlier = matches.stream().map(Match::earlier).toList();
        List<OffsetDateTime> reports = matches.stream()
                .filter(Match::counts)
                .map(match -> match.earlier().receivedAt())
                .toList();
        return new Past(
                !newContent && earlier.stream().anyMatch(Earlier::withinLimit),
                earlier.stream().anyMatch(Earlier::finishedAndTold),
                earlier.stream().mapToInt(Earlier::replies).sum(),
                reports.size() + 1,
                reports.stream()
                        .min(Comparator.naturalOrder())
                        .map(this::daysSince)
                        .orElse(0),
                earlier);
    }

    private int daysSince(OffsetDateTime first) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first.toLocalDate(), ChinaTime.date(clock.instant())));
    }

    /** The earlier matters that the case's own reporter raised before it. */
    public List<Earlier> before(CaseFile file) {
        return matchesBefore(file).stream().map(Match::earlier).toList();
    }

    private List<Match> matchesBefore(CaseFile file) {
        return sameMatter(vault.sameReporterAs(file.caseNo()), file.topic(), file.place()).stream()
                .filter(match -> match.earlier().receivedAt().toInstant().isBefore(file.receivedAt()))
                .toList();
    }

    private List<Match> sameMatter(Set<String> caseNumbers, String topic, String place) {
        if (caseNumbers.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        return jdbc.sql("""
                        select c.case_no, c.title, c.state, c.received_at, c.due_at, c.closed_at, c.admissibility_clause,
                               (select count(*) from case_part p where p.case_no = c.case_no and p.replied_at is not null)
                                   + (select count(*) from centre_reply r where r.case_no = c.case_no) as replies
                          from case_file c
                         where c.case_no in (:numbers) and c.topic = :topic
                           and (:place = :unspecified or c.place in (:place, :unspecified))
                         order by c.received_at desc""")
                .param("numbers", caseNumbers)
                .param("topic", topic)
                .param("place", place)
                .param("unspecified", UNSPECIFIED)
                .query((columns, index) -> {
                    Row row = new Row(columns);
                    CaseState state = row.code("state", CaseState.class);
                    Instant dueAt = row.instantOrNull("due_at");
                    boolean open = row.instantOrNull("closed_at") == null;
                    int replies = row.number("replies");
                    Earlier earlier = new Earlier(
                            row.text("case_no"),
                            row.text("title"),
                            state.name(),
                            state.label(),
                            ChinaTime.offset(row.instant("received_at")),
                            replies,
                            open && (dueAt == null || dueAt.isAfter(now)),
                            state == CaseState.ARCHIVED && replies > 0);
                    String clause = row.textOrNull("admissibility_clause");
                    boolean turnedAway = state == CaseState.DECLINED || state == CaseState.REDIRECTED;
                    return new Match(earlier, !turnedAway || (clause != null && OF_THE_PAST.contains(clause)));
                })
                .list();
    }
}
