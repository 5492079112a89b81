package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

abstract class RegistrationScenarios extends Scenario {

    RegistrationScenarios(Class<?> context) {
        super(context);
    }

    @Nested
    @DisplayName("Art. 9 one matter, one form")
    class OnRecord {

        @Test
        @Cites("9(1)")
        void takesABriefRecordOfChannelKindAndTitle() {
            Story story = hotline.aComplaint().brief().onGround("UNCLEAR").registered();

            assertThat(story.file().has("content")).isFalse();
            assertThat(story.field("topic")).isEqualTo("other-unsorted");
            assertThat(story.field("place")).isEqualTo("island-unspecified");
        }

        @Test
        @Cites("9(2)")
        void namesEveryFieldThatAFullRecordMisses() {
            Map<String, Long> before = hotline.rowCounts();

            hotline.aComplaint()
                    .brief()
                    .without("brief")
                    .sent()
                    .isRefused(400)
                    .naming("topic", "place", "content", "demand", "proposedHandling", "willingToPublish", "reporter");

            assertThat(hotline.rowCounts()).isEqualTo(before);
        }

        @ParameterizedTest
        @CsvSource({
            "topic",
            "place",
            "content",
            "demand",
            "proposedHandling",
            "willingToPublish",
            "reporter",
            "title",
            "kind",
            "channel"
        })
        @Cites("9(2)")
        void namesTheOneFieldThatIsMissing(String field) {
            hotline.aComplaint().without(field).sent().isRefused(400).naming(field);
        }

        @Test
        @Cites("9(2)")
        void wantsANameAndAWayToReply() {
            hotline.aComplaint()
                    .reporter("name", " ")
                    .reporter("phone", "")
                    .sent()
                    .isRefused(400)
                    .naming("reporter.name", "reporter.phone");
        }

        @Test
        @Cites("9(2)")
        void keepsAFullRecordWordForWordAndMasksTheReporter() {
            Story story = hotline.aComplaint()
                    .with("occurredAt", "2026-11-25T08:00+08:00")
                    .with("content", "第一行\n第二行，涉及“某店”与导游 李某")
                    .registered();

            assertThat(story.field("content")).isEqualTo("第一行\n第二行，涉及“某店”与导游 李某");
            assertThat(story.field("demand")).isEqualTo("请责令停止");
            assertThat(story.field("proposedHandling")).isEqualTo("转城管执法中队核实处理");
            assertThat(story.file().path("willingToPublish").asBoolean()).isFalse();
            assertThat(story.file().path("reporter").path("name").asText()).isEqualTo("陈*");
            assertThat(story.file().path("reporter").path("phone").asText()).contains("****");
        }

        @Test
        @Cites({"9(1)", "9(2)"})
        void acceptsABriefRecordOnlyOnceItIsComplete() {
            Story story = hotline.aComplaint()
                    .brief()
                    .with("reporter", Map.of("name", "陈某某", "phone", "13700000001"))
                    .registered();

            story.confirmed("ACCEPT", "5(3)").isRefused(400).naming("content", "demand", "proposedHandling");
            story.isIn("REGISTERED");
            hotline.agent()
                    .does(
                            story.caseNo(),
                            "Task_ConfirmAdmissibility",
                            Map.of(
                                    "admissibility", "ACCEPT",
                                    "clause", "5(3)",
                                    "topic", "enforcement-fumes",
                                    "place", "longtou-road",
                                    "content", "油烟扰民",
                                    "demand", "请查处",
                                    "proposedHandling", "转执法中队"))
                    .isOk();

            story.isIn("HANDLING");
            assertThat(story.unit()).isEqualTo("enforcement");
            assertThat(story.field("content")).isEqualTo("油烟扰民");
        }

        @Test
        @Cites({"9(1)", "9(2)"})
        void doesNotAcceptABriefRecordThatNamesNoReporter() {
            Story story = hotline.aComplaint().brief().registered();

            Answer answer = hotline.agent()
                    .does(
                            story.caseNo(),
                            "Task_ConfirmAdmissibility",
                            Map.of(
                                    "admissibility", "ACCEPT",
                                    "clause", "5(3)",
                                    "content", "油烟扰民",
                                    "demand", "请查处",
                                    "proposedHandling", "转执法中队",
                                    "willingToPublish", false));

            answer.isRefused(400);
            story.isIn("REGISTERED");
        }
    }

    @Nested
    @DisplayName("Art. 10(1) under whose guidance")
    class Guidance {

        @ParameterizedTest
        @CsvSource({
            "tourism-touting, MARKET_OFFICE",
            "policy-tourism, MARKET_OFFICE",
            "heritage-relic, MANAGEMENT_OFFICE",
            "enforcement-fumes, MANAGEMENT_OFFICE",
            "social-elderly, MANAGEMENT_OFFICE",
            "convenience-sign, MANAGEMENT_OFFICE",
            "safety-vessel, MANAGEMENT_OFFICE"
        })
        @Cites({"10(1)", "3(1)"})
        void putsTourismUnderTheMarketOfficeAndTheRestUnderTheManagementOffice(String topic, String office) {
            Story story = hotline.aComplaint().about(topic).dispatched();

            assertThat(story.field("guidingOffice")).isEqualTo(office);
            assertThat(hotline.as("market1")
                            .gets("/api/v1/cases/" + story.caseNo())
                            .status())
                    .isEqualTo(office.equals("MARKET_OFFICE") ? 200 : 404);
            hotline.as("management1").gets("/api/v1/cases/" + story.caseNo()).isOk();
        }
    }
}
