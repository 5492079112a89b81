package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.models.DecisionTables.Answer;
import cn.gulangyu.hotline.regulation.Cites;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the {@code admissibility} table says clause by clause, and in which words. */
class AdmissibilityTest {

    private static final DecisionTables TABLES = new DecisionTables();

    private static Answer about(Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "ground",
                "NONE",
                "openWithoutNews",
                false,
                "finishedAndTold",
                false,
                "replyCount",
                0,
                "topic",
                "enforcement-stray-vendor"));
        all.putAll(facts);
        return TABLES.evaluate("admissibility", all);
    }

    private static Answer onGround(String ground) {
        return about(Map.of("ground", ground));
    }

    @Nested
    @DisplayName("Art. 5 accepts")
    class Accepts {

        @Test
        @Cites("5(1)")
        void acceptsHeritageSocialAndTourismMatters() {
            assertAccepted("heritage-relic", "5(1)");
            assertAccepted("social-medical", "5(1)");
            assertAccepted("tourism-ferry-service", "5(1)");
            assertAccepted("enforcement-illegal-building", "5(1)");
        }

        @Test
        @Cites("5(2)")
        void acceptsConvenienceServices() {
            assertAccepted("convenience-street-light", "5(2)");
        }

        @Test
        @Cites("5(3)")
        void acceptsVitalInterestsAndQuestionsOnPolicy() {
            assertAccepted("safety-gas-leak", "5(3)");
            assertAccepted("policy-housing", "5(3)");
        }

        @Test
        @Cites("5(3)")
        void acceptsWhatNoClauseSpeaksAgainst() {
            assertAccepted("other-unsorted", "5(3)");
        }

        private void assertAccepted(String topic, String clause) {
            Answer answer = about(Map.of("topic", topic));
            assertThat(answer.text("admissibility")).isEqualTo("ACCEPT");
            assertThat(answer.text("clause")).isEqualTo(clause);
            assertThat(answer.text("words")).contains("已受理", "规定期限内答复");
        }
    }

    @Nested
    @DisplayName("Art. 6 declines")
    class Declines {

        @Test
        @Cites("6(1)")
        void declinesWhatIsFalseMaliciousOrEmpty() {
            assertDeclined(onGround("FALSE_OR_MALICIOUS"), "6(1)");
        }

        @Test
        @Cites("6(2)")
        void declinesWhatIsUnclearAndAsksForParticulars() {
            assertDeclined(onGround("UNCLEAR"), "6(2)");
            assertThat(onGround("UNCLEAR").text("words")).contains("请补充");
        }

        @Test
        @Cites("6(3)")
        void declinesPromotion() {
            assertDeclined(onGround("PROMOTION"), "6(3)");
        }

        @Test
        @Cites("6(4)")
        void declinesWhatIsBeingHandledAndBringsNothingNew() {
            assertDeclined(about(Map.of("openWithoutNews", true)), "6(4)");
            assertDeclined(about(Map.of("openWithoutNews", true, "finishedAndTold", true)), "6(4)");
        }

        @Test
        @Cites("6(5)")
        void declinesReviewedPetitions() {
            assertDeclined(onGround("PETITION_REVIEWED"), "6(5)");
        }

        @Test
        @Cites("6(6)")
        void declinesOtherQuestionsOfLaw() {
            assertDeclined(onGround("LAW_RELATED"), "6(6)");
        }
    }

    @Nested
    @DisplayName("Art. 7 redirects")
    class Redirects {

        @Test
        @Cites("7(1)")
        void redirectsLitigation() {
            assertRedirected(onGround("LITIGATION"), "7(1)", "法院");
        }

        @Test
        @Cites("7(2)")
        void redirectsMattersOfCongressCourtAndProcuratorate() {
            assertRedirected(onGround("CONGRESS_COURT_PROCURATORATE"), "7(2)", "检察院");
        }

        @Test
        @Cites("7(3)")
        void redirectsMattersOfTheArmedForces() {
            assertRedirected(onGround("ARMED_FORCES"), "7(3)", "部队");
        }

        @Test
        @Cites("7(4)")
        void redirectsWhatLiesOutsideJurisdiction() {
            assertRedirected(onGround("OUTSIDE_JURISDICTION"), "7(4)", "管辖权");
        }

        @Test
        @Cites("7(5)")
        void redirectsWhatIsFinishedAndTold() {
            assertRedirected(about(Map.of("finishedAndTold", true)), "7(5)", "上一级");
        }

        @Test
        @Cites({"7(5)", "11(5)"})
        void keepsTheDutyToInformHoweverOftenItWasReplied() {
            assertRedirected(about(Map.of("finishedAndTold", true, "replyCount", 3)), "7(5)", "上一级");
        }

        @Test
        @Cites("7(6)")
        void redirectsRequestsForReview() {
            assertRedirected(onGround("REVIEW_REQUESTED"), "7(6)", "上一级");
        }

        private void assertRedirected(Answer answer, String clause, String authority) {
            assertThat(answer.text("admissibility")).isEqualTo("REDIRECT");
            assertThat(answer.text("clause")).isEqualTo(clause);
            assertThat(answer.text("authority")).contains(authority);
            assertThat(answer.text("words")).startsWith("您").contains("请", authority);
        }
    }

    @Test
    @Cites("11(5)")
    void stopsDispatchingAfterMoreThanTwoReplies() {
        assertThat(about(Map.of("replyCount", 2)).text("admissibility")).isEqualTo("ACCEPT");
        assertDeclined(about(Map.of("replyCount", 3)), "11(5)");
    }

    private static void assertDeclined(Answer answer, String clause) {
        assertThat(answer.text("admissibility")).isEqualTo("DECLINE");
        assertThat(answer.text("clause")).isEqualTo(clause);
        assertThat(answer.text("authority")).isEmpty();
        assertThat(answer.text("words")).startsWith("您");
    }
}
