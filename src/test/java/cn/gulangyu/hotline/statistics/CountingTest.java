package cn.gulangyu.hotline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.MovableClock;
import cn.gulangyu.hotline.TestDatabases;
import cn.gulangyu.hotline.regulation.Cites;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each figure by example. The instants lie on both sides of midnight in Asia/Shanghai. */
@DisplayName("Art. 14(1), what counts when and for whom")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountingTest {

    private static final String LAST_OF_SEPTEMBER = "2026-09-30T23:59:59+08:00";
    private static final String FIRST_OF_OCTOBER = "2026-10-01T00:00:00+08:00";
    private static final String NOVEMBER = "2026-11-03T09:00:00+08:00";

    private final MovableClock clock = MovableClock.at("2026-11-25T10:00:00+08:00");
    private StatisticsFixture fixture;
    private RawRows raw;
    private String caseNo;
    private int number;

    @BeforeAll
    void open() {
        fixture = StatisticsFixture.on(TestDatabases.H2, clock);
        raw = fixture.raw();
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    /** Every test has a place of its own. */
    @BeforeEach
    void receive() {
        caseNo = "GLY-2026-%06d".formatted(++number);
        raw.receive(caseNo, LAST_OF_SEPTEMBER, "HOTLINE", "safety-fire", place(), 1);
    }

    private String place() {
        return "place-" + number;
    }

    private Filter filter(int year, int month) {
        return new Filter(YearMonth.of(year, month), YearMonth.of(year, month), "", "", "", "", place());
    }

    private Counts in(int month) {
        fixture.aggregation().countAll();
        return fixture.sums().total(filter(2026, month), StatisticsFixture.EVERYTHING);
    }

    private Counts of(String unitId) {
        fixture.aggregation().countAll();
        Filter year = filter(2026, 12).during(YearMonth.of(2026, 1), YearMonth.of(2026, 12));
        return fixture.sums()
                .by(Dimension.UNIT, year, StatisticsFixture.EVERYTHING)
                .getOrDefault(unitId, new Counts());
    }

    private String delivered(String unitId) {
        raw.admit(caseNo, "ACCEPT", "SAFETY", "MANAGEMENT_OFFICE");
        return raw.deliver(caseNo, unitId, FIRST_OF_OCTOBER, false, false);
    }

    @Test
    @Cites("14(1)")
    void countsAMatterInTheMonthOfItsReceiptInChina() {
        assertThat(in(9).get(Figure.RECEIVED)).isEqualTo(1);
        assertThat(in(10).get(Figure.RECEIVED)).isZero();
        assertThat(in(9).get(Figure.ACCEPTED)).isZero();
        assertThat(of("").get(Figure.RECEIVED)).isEqualTo(1);
    }

    @Test
    void countsWhatWasTurnedAwayAsEndedButNotAsClosed() {
        raw.admit(caseNo, "DECLINE", null, null);
        raw.end(caseNo, "DECLINED", FIRST_OF_OCTOBER);

        assertThat(in(9).get(Figure.DECLINED)).isEqualTo(1);
        assertThat(in(10).get(Figure.ENDED)).isEqualTo(1);
        assertThat(in(10).get(Figure.CLOSED)).isZero();
    }

    @Test
    void movesAMatterToTheUnitThatHasItInTheEnd() {
        String first = delivered("police");
        assertThat(of("police").get(Figure.RECEIVED)).isEqualTo(1);

        raw.at(caseNo, first, "return_asked_at", FIRST_OF_OCTOBER);
        raw.flag(caseNo, first, "return_accepted", true);
        assertThat(of("police").get(Figure.RECEIVED)).isZero();
        assertThat(of("police").get(Figure.RETURNED)).isEqualTo(1);
        assertThat(of("police").get(Figure.DELIVERED)).isEqualTo(1);

        raw.deliver(caseNo, "fire", NOVEMBER, false, false);
        assertThat(of("fire").get(Figure.RECEIVED)).isEqualTo(1);
        assertThat(in(11).get(Figure.DELIVERED)).isEqualTo(1);
    }

    @Test
    @Cites("17(1)")
    void countsAReplyInTimeOnlyWhileTheUnitNeverBecameOverdue() {
        String part = delivered("fire");
        raw.at(caseNo, part, "replied_at", FIRST_OF_OCTOBER);
        assertThat(in(10).get(Figure.ON_TIME)).isEqualTo(1);
        assertThat(in(10).get(Figure.REPLIED)).isEqualTo(1);

        raw.at(caseNo, part, "audited_at", NOVEMBER);
        raw.flag(caseNo, part, "audit_passed", false);
        String rework = raw.deliver(caseNo, "fire", NOVEMBER, true, false);
        raw.at(caseNo, rework, "overdue_since", NOVEMBER);
        raw.at(caseNo, rework, "replied_at", NOVEMBER);

        assertThat(in(10).get(Figure.ON_TIME)).isZero();
        assertThat(in(11).get(Figure.OVERDUE)).isEqualTo(1);
        assertThat(in(11).get(Figure.REWORKED)).isEqualTo(1);
        assertThat(in(11).get(Figure.DELIVERED))
                .as("a rework is no hand-over of its own")
                .isZero();
        assertThat(of("fire").get(Figure.REPLIED)).isEqualTo(2);
    }

    @Test
    @Cites("10(2)3")
    void countsAShareForItsOwnUnitAndTheMatterForTheOneThatReplies() {
        raw.admit(caseNo, "ACCEPT", "SAFETY", "MANAGEMENT_OFFICE");
        String share = raw.deliver(caseNo, "police", FIRST_OF_OCTOBER, false, true);
        String lead = raw.deliver(caseNo, "fire", FIRST_OF_OCTOBER, false, false);
        raw.at(caseNo, share, "filed_at", FIRST_OF_OCTOBER);
        raw.at(caseNo, lead, "replied_at", FIRST_OF_OCTOBER);

        assertThat(of("police").get(Figure.ON_TIME)).isEqualTo(1);
        assertThat(of("police").get(Figure.RECEIVED)).isZero();
        assertThat(of("police").get(Figure.REPLIED)).isZero();
        assertThat(of("fire").get(Figure.RECEIVED)).isEqualTo(1);
        assertThat(of("fire").get(Figure.ON_TIME)).isEqualTo(1);
    }

    @Test
    void countsTheCentresOwnReplyForNoUnit() {
        raw.admit(caseNo, "ACCEPT", "SAFETY", "MANAGEMENT_OFFICE");
        raw.centreReplies(caseNo, FIRST_OF_OCTOBER);

        assertThat(of("").get(Figure.REPLIED)).isEqualTo(1);
        assertThat(of("").get(Figure.ON_TIME)).isEqualTo(1);
        raw.overdue(caseNo, NOVEMBER);
        assertThat(of("").get(Figure.ON_TIME)).isZero();
        assertThat(in(11).get(Figure.OVERDUE)).isEqualTo(1);
    }

    @Test
    @Cites("17(1)")
    void tellsHowOldTheBacklogIsAndWhatFallsDue() {
        delivered("fire");
        raw.due(caseNo, "2026-11-25T18:00:00+08:00");
        fixture.slice()
                .jdbc()
                .sql("update case_part set due_at = ? where case_no = ?")
                .params(RawRows.time("2026-11-25T18:00:00+08:00"), caseNo)
                .update();
        fixture.aggregation().countAll();

        assertThat(standings())
                .containsEntry(Standing.OPEN, 1L)
                .containsEntry(Standing.DUE_SOON, 1L)
                .containsEntry(Standing.PAST_DUE, 0L)
                .containsEntry(Standing.AGE_OVER_30, 1L)
                .containsEntry(Standing.AGE_UP_TO_30, 0L);
        clock.moveTo(RawRows.time("2026-11-25T18:00:00+08:00").toInstant());
        assertThat(standings()).containsEntry(Standing.DUE_SOON, 0L).containsEntry(Standing.PAST_DUE, 1L);
        clock.moveTo(RawRows.time("2026-11-25T10:00:00+08:00").toInstant());
        raw.end(caseNo, "ARCHIVED", NOVEMBER);
        fixture.aggregation().countAll();
        assertThat(standings()).containsEntry(Standing.OPEN, 0L);
    }

    private Map<Standing, Long> standings() {
        return fixture.backlog()
                .total(filter(2026, 11), StatisticsFixture.EVERYTHING)
                .standings();
    }

    @Test
    void tellsNoRateWhereNothingWasCounted() {
        assertThat(Rate.ON_TIME_RATE.of(new Counts())).isNull();
        assertThat(Rate.REPEAT_RATE.of(in(9))).isZero();
    }

    @Test
    void masksWhatMayBeAPhoneNumberInATitle() {
        assertThat(InsightCases.masked("来电139 1234 5678，3号码头排队30分钟")).isEqualTo("来电******，3号码头排队30分钟");
    }
}
