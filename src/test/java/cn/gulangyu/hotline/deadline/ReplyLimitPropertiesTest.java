package cn.gulangyu.hotline.deadline;

import static cn.gulangyu.hotline.calendar.ShippedCalendar.CALENDAR;
import static cn.gulangyu.hotline.deadline.TableTimeLimits.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.calendar.Half;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any matter received from the regulation's beginning to the last shipped year and the next. */
@Cites({"13(1)", "13(2)", "13(4)", "11"})
class ReplyLimitPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 7, 28);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Property
    void neverLetsALaterReceiptFallDueEarlier(
            @ForAll("facts") DeadlineFacts facts, @ForAll @IntRange(max = 20_000) int minutesLater) {
        DeadlineFacts later = receivedAt(facts, facts.receivedAt().plusSeconds(60L * minutesLater));

        assertThat(due(later)).isAfterOrEqualTo(due(facts));
    }

    @Property
    void fallsDueAfterReceipt(@ForAll("facts") DeadlineFacts facts) {
        assertThat(due(facts)).isAfter(facts.receivedAt());
    }

    @Property
    void fallsDueOnAWorkingDayAtTheEndOfASession(@ForAll("counted") DeadlineFacts facts) {
        LocalDate day = ChinaTime.date(due(facts));
        LocalTime time = ChinaTime.local(due(facts)).toLocalTime();

        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
        assertThat(time)
                .isIn(CALENDAR.sessions().to(Half.MORNING), CALENDAR.sessions().to(Half.AFTERNOON));
    }

    @Property
    void givesExactlyTheWorkingDaysOfTheRowAndTheExtension(@ForAll("counted") DeadlineFacts facts) {
        int amount = TABLE.find(Purpose.REPLY, facts).amount();
        Receipt receipt = Receipt.of(CALENDAR, facts.receivedAt());
        long given = receipt.day()
                .datesUntil(ChinaTime.date(due(facts)))
                .map(day -> day.plusDays(1))
                .filter(CALENDAR::isWorkingDay)
                .count();

        assertThat(given).isEqualTo(amount + facts.extensionDays());
    }

    @Property
    void alignsTourismWithItsReceiptAndTheRestWithTheDay(@ForAll("counted") DeadlineFacts facts) {
        LocalTime time = ChinaTime.local(facts.receivedAt()).toLocalTime();
        boolean workingDay = CALENDAR.isWorkingDay(ChinaTime.date(facts.receivedAt()));
        boolean afternoon = workingDay && time.isAfter(LocalTime.of(12, 0)) && !time.isAfter(LocalTime.of(18, 0));
        boolean morningOfTourism = facts.domain() == Domain.TOURISM && !afternoon;

        assertThat(ChinaTime.local(due(facts)).toLocalTime())
                .isEqualTo(morningOfTourism ? LocalTime.of(12, 0) : LocalTime.of(18, 0));
    }

    @Property
    void doesNotDependOnTheOrderInWhichFactsArrive(
            @ForAll("matters") DeadlineFacts matter, @ForAll("arrivals") List<UnaryOperator<DeadlineFacts>> arrivals) {
        DeadlineFacts forwards = matter;
        DeadlineFacts backwards = matter;
        for (int i = 0; i < arrivals.size(); i++) {
            forwards = arrivals.get(i).apply(forwards);
            backwards = arrivals.get(arrivals.size() - 1 - i).apply(backwards);
        }

        assertThat(reply(backwards)).isEqualTo(reply(forwards));
    }

    @Property
    void letsASuperiorOverrideEveryOtherFact(
            @ForAll("facts") DeadlineFacts facts, @ForAll @IntRange(min = 1, max = 50_000) int minutes) {
        Instant limit = facts.receivedAt().plusSeconds(60L * minutes);

        assertThat(due(facts.limitedBy(limit))).isEqualTo(limit);
        assertThat(due(facts.limitedBy(limit).extendedBy(5))).isEqualTo(limit);
    }

    @Property
    void neverRelaxesAnUrgentOrSimpleMatterByTheUnitsList(@ForAll("facts") DeadlineFacts facts) {
        assertThat(due(facts.asUrgent().publishedLimit(10)))
                .isEqualTo(due(facts.asUrgent().publishedLimit(0)));
        assertThat(due(facts.asSimple().publishedLimit(10)))
                .isEqualTo(due(facts.asSimple().publishedLimit(0)));
    }

    @Property
    void movesLaterWithEveryDayOfExtension(@ForAll("facts") DeadlineFacts facts) {
        assertThat(due(facts.extendedBy(facts.extensionDays() + 1))).isAfter(due(facts));
    }

    private static Deadline reply(DeadlineFacts facts) {
        return ReplyLimit.compose(CALENDAR, TABLE.find(Purpose.REPLY, facts), facts);
    }

    private static Instant due(DeadlineFacts facts) {
        return reply(facts).dueAt();
    }

    private static DeadlineFacts receivedAt(DeadlineFacts facts, Instant receivedAt) {
        return new DeadlineFacts(
                receivedAt,
                facts.kind(),
                facts.domain(),
                facts.urgent(),
                facts.simple(),
                facts.unitLimitDays(),
                facts.superiorDueAt(),
                facts.extensionDays());
    }

    @Provide
    Arbitrary<DeadlineFacts> matters() {
        long days = ChronoUnit.DAYS.between(FIRST, LAST);
        Arbitrary<LocalDate> dates = Arbitraries.longs().between(0, days).map(FIRST::plusDays);
        Arbitrary<LocalTime> times = Arbitraries.oneOf(
                Arbitraries.of("00:00", "08:00", "12:00", "12:00:01", "14:30", "18:00", "18:00:01", "23:59:59")
                        .map(LocalTime::parse),
                Arbitraries.integers().between(0, 24 * 3600 - 1).map(LocalTime::ofSecondOfDay));
        return Combinators.combine(dates, times, Arbitraries.of(Kind.class), Arbitraries.of(Domain.class))
                .as((date, time, kind, domain) -> DeadlineFacts.of(ChinaTime.at(date, time), kind, domain))
                .withoutEdgeCases();
    }

    /** Any matter without a superior's limit. */
    @Provide
    Arbitrary<DeadlineFacts> facts() {
        Arbitrary<Boolean> flag = Arbitraries.of(false, true);
        Arbitrary<Integer> list = Arbitraries.of(0, 1, 10);
        Arbitrary<Integer> extension = Arbitraries.integers().between(0, 5);
        return Combinators.combine(matters(), flag, flag, list, extension)
                .as((matter, urgent, simple, days, more) -> new DeadlineFacts(
                        matter.receivedAt(), matter.kind(), matter.domain(), urgent, simple, days, null, more))
                .withoutEdgeCases();
    }

    /** Matters whose limit is counted in working days. */
    @Provide
    Arbitrary<DeadlineFacts> counted() {
        return facts().filter(facts -> !facts.urgent() && !facts.simple());
    }

    /** Different facts, each at most once, in any order. */
    @Provide
    Arbitrary<List<UnaryOperator<DeadlineFacts>>> arrivals() {
        List<UnaryOperator<DeadlineFacts>> all = List.of(
                DeadlineFacts::asUrgent,
                DeadlineFacts::asSimple,
                facts -> facts.publishedLimit(5),
                facts -> facts.extendedBy(2),
                facts -> facts.limitedBy(facts.receivedAt().plusSeconds(100_000)));
        return Arbitraries.of(all).list().uniqueElements().ofMaxSize(all.size());
    }
}
