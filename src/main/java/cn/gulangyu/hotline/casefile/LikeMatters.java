package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.vault.Identity;
import cn.gulangyu.hotline.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what a new report may be about already, with the evidence: the same person's matters of the topic, and everybody
 * else's at the same place in the last days whose text is much alike, as when five neighbours report one noise. Persons
 * are compared by keyed hash only, and nothing of another person is shown. Art. 6(4), 7(5), 9.
 */
@Component
@Cites({"6(4)", "7(5)", "9"})
public class LikeMatters {

    private static final String COLUMNS =
            "select c.case_no, c.title, c.content, c.state, c.place, c.received_at from case_file c ";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final RepeatThresholds thresholds;
    private final Clock clock;

    LikeMatters(JdbcClient jdbc, Vault vault, RepeatThresholds thresholds, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /**
     * One matter that the report may be about.
     *
     * @param daysAgo days of the calendar since it was received
     * @param similarity how alike the texts are, in percent
     * @param mergeable whether it is open, so that the report can be merged into it
     * @param evidence why it is shown, in Chinese
     */
    public record Like(
            String caseNo,
            String title,
            String stateLabel,
            OffsetDateTime receivedAt,
            boolean samePerson,
            boolean samePlace,
            int daysAgo,
            int similarity,
            boolean mergeable,
            List<String> evidence) {

        private Like titled(String words) {
            return new Like(
                    caseNo,
                    words,
                    stateLabel,
                    receivedAt,
                    samePerson,
                    samePlace,
                    daysAgo,
                    similarity,
                    mergeable,
                    evidence);
        }
    }

    /** What is compared; the title counts as text. */
    public record Report(String topic, String place, String text) {}

    private record Found(
            String caseNo, String title, String text, CaseState state, String place, OffsetDateTime receivedAt) {}

    /** The likeliest first: the same person's before everybody else's, then by how alike the texts are. */
    public List<Like> find(Identity reporter, Report report) {
        Set<String> own = vault.sameReporter(reporter);
        Stream<Like> sameTopic = own.isEmpty() ? Stream.empty() : own(own, report).stream();
        return Stream.concat(sameTopic, others(own, report).stream())
                .sorted(Comparator.comparing(Like::samePerson)
                        .thenComparing(Like::similarity)
                        .thenComparing(Like::receivedAt)
                        .reversed())
                .limit(thresholds.shown())
                .map(this::withoutNames)
                .toList();
    }

    /** Another person's title is shown unless it names that person. */
    private Like withoutNames(Like like) {
        return like.samePerson() || !vault.appearsIn(like.caseNo(), like.title()) ? like : like.titled("(标题含个人信息)");
    }

    private List<Like> own(Set<String> own, Report report) {
        return jdbc
                .sql(COLUMNS + "where c.case_no in (:own) and c.topic = :topic"
                        + " order by c.received_at desc limit :compared")
                .param("own", own)
                .param("topic", report.topic())
                .param("compared", thresholds.compared())
                .query((columns, index) -> found(new Row(columns)))
                .list()
                .stream()
                .map(found -> compare(found, report, true))
                .toList();
    }

    /** By the index over topic, place and receipt; never more rows than are compared. */
    private List<Like> others(Set<String> own, Report report) {
        Instant since = clock.instant().minus(thresholds.days(), ChronoUnit.DAYS);
        return jdbc
                .sql(COLUMNS + "where c.topic = :topic and c.place in (:places) and c.received_at >= :since"
                        + " order by c.received_at desc limit :compared")
                .param("topic", report.topic())
                .param("places", Set.of(report.place(), Catalogue.UNSPECIFIED))
                .param("since", ChinaTime.offset(since))
                .param("compared", thresholds.compared())
                .query((columns, index) -> found(new Row(columns)))
                .list()
                .stream()
                .filter(found -> !own.contains(found.caseNo()))
                .map(found -> compare(found, report, false))
                .filter(like -> like.similarity() >= thresholds.similarity())
                .toList();
    }

    private static Found found(Row row) throws java.sql.SQLException {
        String title = row.text("title");
        return new Found(
                row.text("case_no"),
                title,
                Stream.of(title, row.textOrNull("content"))
                        .filter(text -> text != null)
                        .collect(Collectors.joining(" ")),
                row.code("state", CaseState.class),
                row.text("place"),
                ChinaTime.offset(row.instant("received_at")));
    }

    private Like compare(Found found, Report report, boolean samePerson) {
        boolean samePlace = found.place().equals(report.place());
        int daysAgo = Math.toIntExact(
                ChronoUnit.DAYS.between(found.receivedAt().toLocalDate(), ChinaTime.date(clock.instant())));
        int similarity = Likeness.percent(found.text(), report.text());
        List<String> evidence = new ArrayList<>();
        evidence.add(samePerson ? "同一反映人" : "其他反映人");
        evidence.add("同一事项类别");
        evidence.add(samePlace ? "同一地点" : found.place().equals(Catalogue.UNSPECIFIED) ? "原事项地点未明" : "地点不同");
        evidence.add(daysAgo == 0 ? "同日" : "相隔 " + daysAgo + " 天");
        evidence.add("内容相似 " + similarity + "%");
        return new Like(
                found.caseNo(),
                found.title(),
                found.state().label(),
                found.receivedAt(),
                samePerson,
                samePlace,
                daysAgo,
                similarity,
                Joining.STILL_OPEN.contains(found.state()),
                evidence);
    }
}
