package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.models.DecisionTables.Answer;
import cn.gulangyu.hotline.regulation.Cites;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which domain a matter belongs to and which office guides it. */
class ClassificationTest {

    private static final String TOURISM_LINE = "05922060777";
    private static final String MANAGEMENT_LINE = "05922066821";
    private static final DecisionTables TABLES = new DecisionTables();

    static List<String> topics() {
        return ModelFiles.codes("topics");
    }

    private static Answer classify(String topic, String dialledNumber) {
        return TABLES.evaluate(
                "classification",
                Map.of("topic", topic, "place", "longtou-road", "dialledNumber", dialledNumber, "channel", "HOTLINE"));
    }

    @ParameterizedTest
    @MethodSource("topics")
    @Cites({"2", "3(1)", "10(1)"})
    void leavesTourismToTheMarketOfficeAndAllElseToTheManagementOffice(String topic) {
        Answer answer = classify(topic, MANAGEMENT_LINE);

        boolean tourism = answer.text("domain").equals("TOURISM");
        assertThat(answer.text("guidingOffice")).isEqualTo(tourism ? "MARKET_OFFICE" : "MANAGEMENT_OFFICE");
        assertThat(tourism).isEqualTo(topic.startsWith("tourism-") || topic.equals("policy-tourism"));
    }

    @Nested
    @DisplayName("Art. 2 the number dialled")
    class DialledNumber {

        @ParameterizedTest
        @MethodSource("cn.gulangyu.hotline.models.ClassificationTest#topics")
        @Cites("2")
        void countsOnlyWhereTheTopicIsUnsorted(String topic) {
            Answer byTourismLine = classify(topic, TOURISM_LINE);
            Answer byManagementLine = classify(topic, MANAGEMENT_LINE);

            assertThat(byTourismLine.outputs().equals(byManagementLine.outputs()))
                    .isEqualTo(!topic.equals("other-unsorted"));
        }

        @Test
        @Cites({"2", "3(1)"})
        void sortsAnUnsortedMatterByItsLine() {
            assertThat(classify("other-unsorted", TOURISM_LINE).text("guidingOffice"))
                    .isEqualTo("MARKET_OFFICE");
            assertThat(classify("other-unsorted", MANAGEMENT_LINE).text("guidingOffice"))
                    .isEqualTo("MANAGEMENT_OFFICE");
        }

        @Test
        @Cites("3(1)")
        void leavesAnUnsortedMatterWithoutALineToTheManagementOffice() {
            assertThat(classify("other-unsorted", "").text("guidingOffice")).isEqualTo("MANAGEMENT_OFFICE");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"safety-fire", "safety-drowning", "safety-collapse", "safety-lost-child", "safety-gas-leak"})
    @Cites("13(1)")
    void hintsAtUrgencyWhereLivesAreAtStake(String topic) {
        assertThat(classify(topic, MANAGEMENT_LINE).outputs()).containsEntry("urgencyHint", true);
    }
}
