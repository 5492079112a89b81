package cn.gulangyu.hotline.casefile;

import static cn.gulangyu.hotline.calendar.ShippedCalendar.day;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.calendar.CalendarYear;
import cn.gulangyu.hotline.deadline.DeadlineFacts;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The order in which the facts of a running case arrive never shows in its limits. */
@Cites({"13(1)", "13(2)", "13(3)", "13(4)", "11p1"})
class LimitOrderPropertiesTest {

    private static final Instant RECEIVED = Instant.parse("2026-09-22T01:10:00Z");

    private static final String FIRST = "enforcement";
    private static final String NEXT = "police";
    private static final String SHARE = "ferry";
    private static final String NEXT_SHARE = "maritime";

    /** What can happen to a running case, in the order in which the properties compare everything with. */
    enum Step {
        RETURN,
        SHARE_RETURN,
        EXTENSION,
        SHARE_EXTENSION,
        SUPERIOR,
        CALENDAR,
        REWORK
    }

    /** Those that happened to one case, and what they said. */
    record Facts(
            DeadlineFacts matter, Set<Step> happened, int days, int shareDays, int superiorHours, int reworkHours) {

        RunningCase in(List<Step> order) {
            RunningCase running = new RunningCase(matter);
            running.deliver(FIRST, false, false, matter.receivedAt());
            running.deliver(SHARE, true, false, matter.receivedAt());
            order.forEach(step -> happen(running, step));
            return running;
        }

        private void happen(RunningCase running, Step step) {
            Instant received = matter.receivedAt();
            switch (step) {
                case RETURN -> running.giveBack(FIRST, NEXT, received.plusSeconds(3600));
                case SHARE_RETURN -> running.giveBack(SHARE, NEXT_SHARE, received.plusSeconds(3600));
                case EXTENSION -> running.extend(unit(running, FIRST, NEXT), days);
                case SHARE_EXTENSION -> running.extend(unit(running, SHARE, NEXT_SHARE), shareDays);
                case SUPERIOR -> running.superior(received.plusSeconds(3600L * superiorHours));
                case CALENDAR ->
                    running.publish(new CalendarYear(
                            2026, Set.of(day("2026-09-24"), day("2026-09-28")), Set.of(day("2026-09-26")), false));
                case REWORK -> running.deliver(unit(running, FIRST, NEXT), false, true, reworkedAt());
            }
        }

        Instant reworkedAt() {
            return matter.receivedAt().plusSeconds(3600L * (2 + reworkHours));
        }

        private static String unit(RunningCase running, String first, String next) {
            return running.dueByUnit().containsKey(next) ? next : first;
        }
    }

    @Property(tries = 500)
    void endsAtTheSameInstantsInWhateverOrderTheFactsArrive(@ForAll("facts") Facts facts, @ForAll Random random) {
        List<Step> canonical = List.copyOf(facts.happened());
        List<Step> shuffled = new ArrayList<>(canonical);
        Collections.shuffle(shuffled, random);
        returnBeforeRework(shuffled);

        RunningCase expected = facts.in(canonical);
        RunningCase actual = facts.in(shuffled);

        assertThat(actual.dueAt()).isEqualTo(expected.dueAt());
        assertThat(actual.dueByUnit()).isEqualTo(expected.dueByUnit());
    }

    @Property(tries = 300)
    void neverHoldsAUnitToAnythingBeforeItsDelivery(@ForAll("facts") Facts facts) {
        RunningCase running = facts.in(List.copyOf(facts.happened()));

        assertThat(running.parts()).allSatisfy(part -> {
            assertThat(part.deliveredAt()).isAfterOrEqualTo(facts.matter().receivedAt());
            assertThat(part.returnWindowEndsAt()).isAfterOrEqualTo(part.deliveredAt());
        });
        assertThat(running.parts())
                .filteredOn(Part::rework)
                .allSatisfy(part -> assertThat(part.dueAt()).isAfter(part.deliveredAt()));
    }

    @Property(tries = 300)
    void leavesOtherSharesWhereTheyWere(@ForAll("facts") Facts facts) {
        List<Step> others =
                facts.happened().stream().filter(step -> step != Step.EXTENSION).toList();

        RunningCase without = facts.in(others);
        RunningCase with = facts.in(List.copyOf(facts.happened()));

        String share = with.dueByUnit().containsKey(NEXT_SHARE) ? NEXT_SHARE : SHARE;
        assertThat(with.dueByUnit().get(share)).isEqualTo(without.dueByUnit().get(share));
        assertThat(with.dueAt()).isAfterOrEqualTo(without.dueAt());
    }

    @Property(tries = 300)
    void letsASuperiorOverrideCaseAndUnits(@ForAll("facts") Facts facts) {
        Set<Step> happened = new TreeSet<>(facts.happened());
        happened.add(Step.SUPERIOR);
        happened.remove(Step.REWORK);

        RunningCase running = facts.in(List.copyOf(happened));

        Instant limit = facts.matter().receivedAt().plusSeconds(3600L * facts.superiorHours());
        assertThat(running.dueAt()).isEqualTo(limit);
        assertThat(running.dueByUnit().values()).allMatch(limit::equals);
    }

    /** A unit that does the matter over has kept it, and can't hand it back any more. Art. 11 para. 1. */
    private static void returnBeforeRework(List<Step> order) {
        int rework = order.indexOf(Step.REWORK);
        int back = order.indexOf(Step.RETURN);
        if (rework >= 0 && back > rework) {
            Collections.swap(order, rework, back);
        }
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Boolean> flag = Arbitraries.of(false, true);
        Arbitrary<DeadlineFacts> matters = Combinators.combine(
                        Arbitraries.integers().between(0, 20 * 24 * 60),
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(Domain.class),
                        flag,
                        flag,
                        Arbitraries.of(0, 1, 5))
                .as((minutes, kind, domain, urgent, simple, list) -> new DeadlineFacts(
                        RECEIVED.plusSeconds(60L * minutes), kind, domain, urgent, simple, list, null, 0));
        return Combinators.combine(
                        matters,
                        Arbitraries.of(Step.class).set().map(steps -> (Set<Step>) new TreeSet<>(steps)),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.integers().between(1, 400))
                .as(Facts::new);
    }
}
