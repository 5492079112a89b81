package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.models.DecisionTables.Answer;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Replays known matters, at least one per row: whoever changes a row changes its line here too. */
class DecisionReplayTest {

    private static final DecisionTables TABLES = new DecisionTables();

    @ParameterizedTest
    @CsvFileSource(resources = "/decisions/admissibility.csv", useHeadersInDisplayName = true, emptyValue = "")
    void replaysAdmissibility(
            String ground,
            boolean openWithoutNews,
            boolean finishedAndTold,
            int replyCount,
            String topic,
            String rule,
            String admissibility,
            String clause,
            String authority) {
        Answer answer = TABLES.evaluate(
                "admissibility",
                Map.of(
                        "ground", ground,
                        "openWithoutNews", openWithoutNews,
                        "finishedAndTold", finishedAndTold,
                        "replyCount", replyCount,
                        "topic", topic));

        assertThat(answer.rules()).containsExactly(rule);
        assertThat(answer.outputs())
                .containsEntry("admissibility", admissibility)
                .containsEntry("clause", clause)
                .containsEntry("authority", orEmpty(authority));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/decisions/classification.csv", useHeadersInDisplayName = true)
    void replaysClassification(
            String topic,
            String place,
            String dialledNumber,
            String channel,
            String rule,
            String domain,
            String guidingOffice,
            boolean urgencyHint,
            String clause) {
        Answer answer = TABLES.evaluate(
                "classification",
                Map.of("topic", topic, "place", place, "dialledNumber", orEmpty(dialledNumber), "channel", channel));

        assertThat(answer.rules()).containsExactly(rule);
        assertThat(answer.outputs())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "domain", domain,
                        "guidingOffice", guidingOffice,
                        "urgencyHint", urgencyHint,
                        "clause", clause));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/decisions/responsibility.csv", useHeadersInDisplayName = true)
    void replaysResponsibility(
            String topic,
            String place,
            String rule,
            String unitId,
            int unitLimitDays,
            String coHandlers,
            String clause) {
        Answer answer = TABLES.evaluate("responsibility", Map.of("topic", topic, "place", place));

        assertThat(answer.rules()).containsExactly(rule);
        assertThat(answer.outputs())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "unitId", unitId,
                        "unitLimitDays", unitLimitDays,
                        "coHandlers", orEmpty(coHandlers),
                        "clause", clause));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/decisions/special-handling.csv", useHeadersInDisplayName = true)
    void replaysSpecialHandling(
            String traits,
            int reportCount,
            int unresolvedDays,
            String coHandlers,
            String channel,
            String rule,
            String route,
            boolean leaderApproval,
            boolean beyondMarketOffice,
            String clause) {
        Answer answer = TABLES.evaluate(
                "special-handling",
                Map.of(
                        "traits", orEmpty(traits),
                        "reportCount", reportCount,
                        "unresolvedDays", unresolvedDays,
                        "coHandlers", orEmpty(coHandlers),
                        "channel", channel));

        assertThat(answer.rules()).containsExactly(rule);
        assertThat(answer.outputs())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "route", route,
                        "leaderApproval", leaderApproval,
                        "beyondMarketOffice", beyondMarketOffice,
                        "clause", clause));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/decisions/supervision-trigger.csv", useHeadersInDisplayName = true)
    void replaysSupervisionTrigger(
            String trigger,
            String rungBefore,
            int recentSupervisions,
            String rule,
            String rung,
            String mode,
            String clause) {
        Answer answer = TABLES.evaluate(
                "supervision-trigger",
                Map.of("trigger", trigger, "rungBefore", rungBefore, "recentSupervisions", recentSupervisions));

        assertThat(answer.rules()).containsExactly(rule);
        assertThat(answer.outputs())
                .containsExactlyInAnyOrderEntriesOf(Map.of("rung", rung, "mode", mode, "clause", clause));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/decisions/callback-sampling.csv", useHeadersInDisplayName = true)
    void replaysCallbackSampling(
            String kind, String domain, boolean urgent, String rule, int percent, int attempts, String clause) {
        Answer answer = TABLES.evaluate("callback-sampling", Map.of("kind", kind, "domain", domain, "urgent", urgent));

        assertThat(answer.rules()).containsExactly(rule);
        assertThat(answer.outputs())
                .containsExactlyInAnyOrderEntriesOf(Map.of("percent", percent, "attempts", attempts, "clause", clause));
    }

    private static String orEmpty(String cell) {
        return cell == null ? "" : cell;
    }
}
