package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

abstract class RepeatScenarios extends Scenario {

    RepeatScenarios(Class<?> context) {
        super(context);
    }

    private JsonNode check(Matter matter, String at) {
        hotline.itIs(at);
        return hotline.agent()
                .posts("/api/v1/cases/check", matter.body())
                .isOk()
                .json();
    }

    @Nested
    @DisplayName("Art. 10(2)2 reported many times and long unresolved")
    class ManyTimes {

        @Test
        @Cites("10(2)2")
        void countsTheReportsOfTheSameMatterAndTheDaysSinceTheFirst() {
            Story first = hotline.aComplaint().dispatched();
            hotline.aComplaint()
                    .from(first.phone())
                    .receivedAt("2026-11-27T23:50+08:00")
                    .registered()
                    .confirmed("DECLINE", "6(4)")
                    .isOk();

            JsonNode third = check(hotline.aComplaint().from(first.phone()), "2026-12-05T00:10+08:00");

            assertThat(third.path("reportCount").asInt()).isEqualTo(3);
            assertThat(third.path("unresolvedDays").asInt()).isEqualTo(10);
        }

        @Test
        @Cites("10(2)2")
        void leavesOutWhatWasTurnedAwayForWhatItWas() {
            Story malicious =
                    hotline.aComplaint().onGround("FALSE_OR_MALICIOUS").registered();
            malicious.confirmed("DECLINE", "6(1)").isOk();

            JsonNode again = check(hotline.aComplaint().from(malicious.phone()), "2026-12-05T09:00+08:00");

            assertThat(again.path("reportCount").asInt()).isEqualTo(1);
            assertThat(again.path("unresolvedDays").asInt()).isZero();
            assertThat(again.path("earlier")).hasSize(1);
        }

        @Test
        @Cites("10(2)2")
        void countsAnotherPersonsReportsNotAtAll() {
            hotline.aComplaint().dispatched();

            JsonNode other = check(hotline.aComplaint(), "2026-12-05T09:00+08:00");

            assertThat(other.path("reportCount").asInt()).isEqualTo(1);
            assertThat(other.path("unresolvedDays").asInt()).isZero();
        }
    }

    @Nested
    @DisplayName("Art. 9 the same matter, reported by several")
    class Alike {

        private Matter aBarkingDog(String place) {
            return hotline.aComplaint()
                    .about("social-living-noise")
                    .at(place)
                    .with("title", "邻居的狗整夜吠叫")
                    .with("content", "隔壁院子养的大狗整夜吠叫，老人孩子无法入睡，多次劝说无效")
                    .with("demand", "请上门劝导");
        }

        private JsonNode likeOf(JsonNode check, Story story) {
            for (JsonNode like : check.path("like")) {
                if (like.path("caseNo").asText().equals(story.caseNo())) {
                    return like;
                }
            }
            throw new AssertionError(story.caseNo() + " is not shown: " + check.path("like"));
        }

        @Test
        @Cites({"9(2)", "6(4)"})
        void showsWhatANeighbourReportedWithTheEvidenceAndWithoutTheNeighbour() {
            Story first = aBarkingDog("bishan-road").reporter("name", "欧阳采薇").dispatched();
            Map<String, Long> before = hotline.rowCounts();

            JsonNode check = check(
                    aBarkingDog("bishan-road").with("content", "隔壁院子的大狗整夜吠叫，孩子无法入睡，劝说无效"), "2026-11-27T09:00+08:00");

            JsonNode like = likeOf(check, first);
            assertThat(like.path("samePerson").asBoolean()).isFalse();
            assertThat(like.path("mergeable").asBoolean()).isTrue();
            assertThat(like.path("similarity").asInt()).isBetween(60, 99);
            assertThat(like.path("evidence").toString())
                    .contains(
                            "其他反映人",
                            "同一地点",
                            "相隔 2 天",
                            "内容相似 " + like.path("similarity").asInt() + "%");
            assertThat(check.toString()).doesNotContain("欧阳", first.phone());
            assertThat(hotline.rowCounts()).isEqualTo(before);
        }

        @Test
        @Cites("3(4)")
        void hidesATitleThatNamesAnotherPerson() {
            Story first = aBarkingDog("anhai-road")
                    .reporter("name", "欧阳采薇")
                    .with("title", "欧阳采薇反映邻居的狗整夜吠叫")
                    .dispatched();

            JsonNode check = check(aBarkingDog("anhai-road"), "2026-11-27T09:00+08:00");

            assertThat(likeOf(check, first).path("title").asText()).contains("含个人信息");
        }

        @Test
        @Cites({"6(4)", "7(5)"})
        void showsThePersonsOwnMattersFirstEvenOfAnotherPlace() {
            Story own = aBarkingDog("quanzhou-road").with("content", "夜里狗吠").dispatched();
            aBarkingDog("fuxing-road").dispatched();

            JsonNode check = check(aBarkingDog("fuxing-road").from(own.phone()), "2026-11-27T09:00+08:00");

            assertThat(check.path("like").get(0).path("caseNo").asText()).isEqualTo(own.caseNo());
            assertThat(likeOf(check, own).path("evidence").toString()).contains("同一反映人", "地点不同");
        }

        @ParameterizedTest
        @CsvSource({
            "social-living-noise, lujiao-road, 2026-11-27T09:00+08:00, 车辆占道停放堵住了路口",
            "social-living-noise, lujiao-road, 2027-01-05T09:00+08:00, 隔壁院子养的大狗整夜吠叫",
            "social-living-noise, yongchun-road, 2026-11-27T09:00+08:00, 隔壁院子养的大狗整夜吠叫",
            "enforcement-business-noise, lujiao-road, 2026-11-27T09:00+08:00, 隔壁院子养的大狗整夜吠叫"
        })
        @Cites("9(2)")
        void showsNothingOfAnotherPersonThatIsUnlikeFarAwayOrLongAgo(
                String topic, String place, String at, String content) {
            Story first = aBarkingDog("lujiao-road").dispatched();

            JsonNode check =
                    check(aBarkingDog(place).about(topic).with("title", "反映").with("content", content), at);

            assertThat(check.path("like").toString()).doesNotContain(first.caseNo());
        }

        @Test
        @Cites({"9(2)", "11(1)", "12"})
        void answersEveryReporterOfAMergedMatter() {
            Story main = aBarkingDog("haoyue-garden").dispatched();
            Story merged = aBarkingDog("haoyue-garden")
                    .with("content", "今天凌晨三点又叫了一小时，还咬伤了人")
                    .with("mergeInto", main.caseNo())
                    .registered();

            merged.isIn("MERGED").waitsAt("CatchEvent_MainMatterDecided");
            assertThat(merged.file().path("belongsTo").path("caseNo").asText()).isEqualTo(main.caseNo());
            assertThat(merged.steps()).contains("MERGED");
            assertThat(main.steps()).contains("REPORT_MERGED");
            JsonNode seenByUnit = main.clerk()
                    .gets("/api/v1/cases/" + main.caseNo())
                    .isOk()
                    .json()
                    .path("reports")
                    .get(0);
            assertThat(seenByUnit.path("content").asText()).contains("咬伤了人");
            assertThat(seenByUnit.has("reporter")).isFalse();

            main.workedOff();
            merged.isIn("MERGED");
            main.audited(true);
            merged.waitsAt("Task_AnswerReporter");
            assertThat(merged.file().path("belongsTo").path("reply").asText()).isEqualTo("您反映的问题已经处理");
            hotline.agent()
                    .does(merged.caseNo(), "Task_AnswerReporter", merged.replyBy("PHONE"))
                    .isOk();

            merged.isIn("ARCHIVED").isOver();
            main.fireDueTimers();
            main.isIn("ARCHIVED");
        }

        @Test
        @Cites("9(2)")
        void letsAMergedReportGoItsOwnWayWhereTheMatterIsTurnedAway() {
            Story main = aBarkingDog("huangyan-road").registered();
            Story merged = aBarkingDog("huangyan-road")
                    .with("mergeInto", main.caseNo())
                    .registered();

            main.confirmed("DECLINE", "6(2)").isRefused(400).naming("reason");
            hotline.agent()
                    .does(
                            main.caseNo(),
                            "Task_ConfirmAdmissibility",
                            Map.of("admissibility", "DECLINE", "clause", "6(2)", "reason", "反映人不能说明地点"))
                    .isOk();

            merged.isIn("REGISTERED").waitsAt("Task_ConfirmAdmissibility");
            merged.accepted().isIn("HANDLING");
        }

        @Test
        @Cites("9(2)")
        void takesAMergedReportApartAgainWithAReasonButNotOnceItIsAnswered() {
            Story main = aBarkingDog("zhangzhou-road").dispatched();
            Story merged = aBarkingDog("zhangzhou-road")
                    .with("mergeInto", main.caseNo())
                    .registered();
            String path = "/api/v1/cases/" + merged.caseNo() + "/separate";

            hotline.agent().posts(path, Map.of("reason", " ")).isRefused(400).naming("reason");
            main.clerk().posts(path, Map.of("reason", "不是同一只狗")).isRefused(403);
            hotline.agent().posts(path, Map.of("reason", "不是同一只狗")).isOk();

            merged.isIn("REGISTERED").waitsAt("Task_ConfirmAdmissibility");
            assertThat(merged.step("SEPARATED").path("note").asText()).isEqualTo("不是同一只狗");
            hotline.agent().posts(path, Map.of("reason", "再拆一次")).isRefused(409);
            hotline.agent()
                    .posts("/api/v1/cases/" + main.caseNo() + "/separate", Map.of("reason", "从未并入"))
                    .isRefused(409);
        }

        @Test
        @Cites({"13(1)p1", "13(4)"})
        void mergesNothingWhoseOwnLimitWouldBeLost() {
            Story main = aBarkingDog("gusheng-road").dispatched();

            aBarkingDog("gusheng-road")
                    .urgent()
                    .with("mergeInto", main.caseNo())
                    .sent()
                    .isRefused(422)
                    .naming("mergeInto");
            aBarkingDog("gusheng-road")
                    .with("superiorDueAt", "2026-11-26T12:00+08:00")
                    .with("mergeInto", main.caseNo())
                    .sent()
                    .isRefused(422)
                    .citing("13(4)");
        }

        @Test
        @Cites("9(2)")
        void mergesIntoAnOpenMatterOnlyAndNeverIntoAMergedReport() {
            Story main = aBarkingDog("ring-road").dispatched();
            Story merged =
                    aBarkingDog("ring-road").with("mergeInto", main.caseNo()).registered();
            Map<String, Long> before = hotline.rowCounts();

            aBarkingDog("ring-road")
                    .with("mergeInto", merged.caseNo())
                    .sent()
                    .isRefused(400)
                    .naming("mergeInto");
            aBarkingDog("ring-road")
                    .with("mergeInto", "GLY-2026-999999")
                    .sent()
                    .isRefused(400)
                    .naming("mergeInto");
            aBarkingDog("ring-road")
                    .with("mergeInto", main.caseNo())
                    .with("linkTo", main.caseNo())
                    .sent()
                    .isRefused(400)
                    .naming("mergeInto");
            assertThat(hotline.rowCounts()).isEqualTo(before);
            main.workedOff().archived();
            aBarkingDog("ring-road")
                    .receivedAt("2026-11-26T09:10+08:00")
                    .with("mergeInto", main.caseNo())
                    .sent()
                    .isRefused(409);
        }

        @Test
        @Cites("9(2)")
        void linksToAMatterAndHandlesTheReportByItself() {
            Story first = aBarkingDog("fujian-road").dispatched().workedOff().archived();

            Story linked = aBarkingDog("fujian-road")
                    .receivedAt("2026-11-26T09:10+08:00")
                    .with("linkTo", first.caseNo())
                    .dispatched();

            linked.isIn("HANDLING");
            assertThat(linked.file().path("belongsTo").path("kind").asText()).isEqualTo("LINKED");
            assertThat(first.file().path("reports").get(0).path("caseNo").asText())
                    .isEqualTo(linked.caseNo());
            assertThat(linked.clerk()
                            .gets("/api/v1/cases/" + linked.caseNo())
                            .isOk()
                            .json()
                            .has("belongsTo"))
                    .isFalse();
            aBarkingDog("fujian-road")
                    .with("linkTo", "GLY-2026-999999")
                    .sent()
                    .isRefused(400)
                    .naming("linkTo");
        }
    }
}
