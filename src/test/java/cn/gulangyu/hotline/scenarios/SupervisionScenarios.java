package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

abstract class SupervisionScenarios extends Scenario {

    private static final String PATH = "/api/v1/supervisions";

    SupervisionScenarios(Class<?> context) {
        super(context);
    }

    private Person office() {
        return hotline.as("management1");
    }

    private Story dispatched() {
        return hotline.aComplaint().dispatched();
    }

    private long opened(Story story) {
        return hotline.count("select count(*) from supervision where case_no = ?", story.caseNo());
    }

    @Nested
    @DisplayName("Art. 17, what opens it")
    class Opening {

        @Test
        @Cites("17(1)")
        void opensOnceForAReplyThatIsOverdue() {
            Story story = dispatched();
            hotline.itIs(story.dueAt());
            story.fireDueTimers();

            Supervised supervised = Supervised.found(hotline, story, "OVERDUE");
            assertThat(supervised.field("number")).matches("督〔2026〕\\d{6}");
            assertThat(supervised.field("clause")).isEqualTo("17(1)");
            assertThat(story.leader().tasksOf(story.caseNo())).contains("Task_AnswerNotice");
            office().posts(PATH, Supervised.request(story, "OVERDUE")).isRefused(409);
            assertThat(opened(story)).isEqualTo(1);
        }

        @Test
        @Cites("17(1)")
        void leavesAUnitAloneThatRepliedInTime() {
            Story story = dispatched().assigned().handled().replied();
            hotline.itIs(story.dueAt());
            story.fireDueTimers();

            assertThat(story.steps()).doesNotContain("OVERDUE");
            assertThat(hotline.count(
                            "select count(*) from supervision where case_no = ? and trigger_code = 'OVERDUE'",
                            story.caseNo()))
                    .isZero();
        }

        @Test
        @Cites("17(2)")
        void opensForPapersThatAreNotFiledAfterTheReply() {
            Story story = dispatched().assigned().handled().replied();
            hotline.itIs("2026-11-26T18:00+08:00");
            story.fireDueTimers();

            assertThat(Supervised.found(hotline, story, "NO_FEEDBACK").field("clause"))
                    .isEqualTo("17(2)");
            story.filed();
        }

        @Test
        @Cites("13(3)")
        void opensForTheSecondFailedAudit() {
            Story story = dispatched();
            for (int failures = 0; failures < 3; failures++) {
                story.workedOff().audited(false);
            }

            assertThat(Supervised.found(hotline, story, "SECOND_AUDIT_FAILURE").field("clause"))
                    .isEqualTo("13(3)");
        }

        @Test
        @Cites({"17(3)", "17(4)", "14(3)"})
        void opensForWhatAPersonFound() {
            Story story = dispatched();
            Map<String, String> rungs = Map.of("SHIRKING", "17(3)", "PAPERS", "17(4)", "GRAVE", "14(3)");
            rungs.forEach((trigger, clause) -> {
                Supervised supervised = Supervised.opened(hotline, story, trigger);
                assertThat(supervised.field("clause")).isEqualTo(clause);
                assertThat(supervised.field("rung")).isNotEmpty();
                assertThat(supervised.values("steps", "event")).startsWith("SUPERVISION_OPENED", "NOTICE_ISSUED");
            });
            assertThat(story.steps()).contains("SUPERVISION_OPENED", "NOTICE_ISSUED");
        }

        @Test
        @Cites("18")
        void takesTheModeThatThePersonAskedFor() {
            Story story = dispatched();
            Map<String, Object> request = Supervised.request(story, "SHIRKING");
            request.put("mode", "PHONE");
            office().posts(PATH, request).isOk();

            assertThat(Supervised.found(hotline, story, "SHIRKING").field("mode"))
                    .isEqualTo("PHONE");
        }

        @Test
        @Cites("16")
        void isRefusedToUnitsAgentsAndForWhatIsNotThere() {
            Story story = dispatched();
            Map<String, Object> request = Supervised.request(story, "SHIRKING");
            var before = hotline.rowCounts();
            for (Person person :
                    List.of(story.leader(), hotline.agent(), hotline.as("group1"), hotline.as("market1"))) {
                person.posts(PATH, request).isRefused(403);
            }
            office().posts(PATH, with(request, "unitId", "no-such-unit"))
                    .isRefused(400)
                    .naming("unitId");
            office().posts(PATH, with(request, "unitId", "ferry"))
                    .isRefused(400)
                    .naming("unitId");
            office().posts(PATH, with(request, "caseNo", "GLY-2026-999999"))
                    .isRefused(400)
                    .naming("caseNo");
            office().posts(PATH, with(request, "reason", " ")).isRefused(400).naming("reason");
            office().posts(PATH, with(request, "trigger", "MOOD"))
                    .isRefused(400)
                    .naming("trigger");
            office().posts(PATH, with(request, "reason", "应尽快答复陈某某"))
                    .isRefused(422)
                    .naming("reason")
                    .citing("3(4)");
            assertThat(hotline.rowCounts()).isEqualTo(before);
        }

        @Test
        @Cites("16")
        void letsTheMarketOfficeJoinInForTourism() {
            Story story = hotline.aComplaint()
                    .about("tourism-scenic-service")
                    .at("sunlight-rock")
                    .dispatched();
            hotline.as("market1")
                    .posts(PATH, Supervised.request(story, "SHIRKING"))
                    .isOk();
            Supervised supervised = Supervised.found(hotline, story, "SHIRKING");
            supervised.answer().isOk();

            hotline.as("market1")
                    .does(story.caseNo(), "Task_RecordMeasure", supervised.measure("JOINT"))
                    .isOk();
        }

        private Map<String, Object> with(Map<String, Object> request, String field, String value) {
            Map<String, Object> changed = new HashMap<>(request);
            changed.put(field, value);
            return changed;
        }
    }

    @Nested
    @DisplayName("Art. 18, the rungs")
    class Ladder {

        @Test
        @Cites({"17(4)", "18"})
        void climbsToTheCircularWhereTheUnitStaysSilent() {
            // A unit that no other scenario supervises, since a unit supervised often of late starts higher.
            Story story =
                    hotline.aComplaint().about("social-school").at("school").dispatched();
            Supervised supervised = Supervised.opened(hotline, story, "PAPERS");
            String task = story.taskId("Task_AnswerNotice");
            List<String> rungs = new ArrayList<>();
            for (int rung = 0; rung < 4; rung++) {
                rungs.add(supervised.field("rung"));
                supervised.unanswered();
            }

            assertThat(rungs).containsExactly("REMIND", "URGE", "SUPERVISE", "CIRCULATE");
            assertThat(supervised.kinds()).containsExactly("催办通知单", "催办通知单", "督办通知单", "通报");
            assertThat(office().tasksOf(story.caseNo())).contains("Task_DecideResult");
            story.leader()
                    .completes(task, Map.of("explanation", "迟到", "measures", "无"))
                    .isRefused(409);
        }

        @Test
        @Cites("18")
        void startsARungHigherForAUnitThatWasSupervisedOftenOfLate() {
            List<String> rungs = new ArrayList<>();
            for (int times = 0; times < 3; times++) {
                Story story = hotline.aComplaint()
                        .about("social-medical")
                        .at("hospital")
                        .dispatched();
                rungs.add(Supervised.opened(hotline, story, "PAPERS").field("rung"));
            }

            assertThat(rungs).containsExactly("REMIND", "REMIND", "URGE");
        }

        @Test
        @Cites("18")
        void entersTheUnitOnTheCircularListAtTheTop() {
            Story story = dispatched();
            Supervised supervised = Supervised.opened(hotline, story, "GRAVE");
            while (!office().tasksOf(story.caseNo()).contains("Task_DecideResult")) {
                supervised.unanswered();
            }

            assertThat(supervised.kinds()).endsWith("通报").containsOnlyOnce("通报");
            assertThat(hotline.count("select count(*) from circular_entry where case_no = ?", story.caseNo()))
                    .isEqualTo(1);
            assertThat(supervised.values("steps", "event")).contains("SUPERVISION_FRUITLESS");
            supervised.decided("CRITICISM").sanction(true).isOk();
            assertThat(supervised.text(office())).contains("通报批评", "市鼓浪屿整治提升领导小组办公室");
        }

        @Test
        @Cites({"16", "17"})
        void endsWhereTheAnswerIsInTimeAndSatisfactory() {
            Story story = dispatched();
            Supervised supervised = Supervised.opened(hotline, story, "SHIRKING");
            supervised.answered().evaluated("SATISFIED").decided("NONE");

            assertThat(supervised.field("closedAt")).isNotEmpty();
            assertThat(supervised.field("answeredAt")).isNotEmpty();
            Supervised.opened(hotline, dispatched(), "SHIRKING");
            office().posts(PATH, Supervised.request(story, "SHIRKING")).isOk();
        }

        @Test
        @Cites("18")
        void goesARungFurtherWhereTheAnswerIsNot() {
            Supervised supervised = Supervised.opened(hotline, dispatched(), "OVERDUE");
            String before = supervised.field("rung");
            supervised.answered();
            supervised
                    .office("Task_EvaluateAnswer", Map.of("evaluation", "NEXT_RUNG"))
                    .isRefused(400)
                    .naming("opinion");
            supervised.evaluated("NEXT_RUNG");

            assertThat(supervised.field("rung")).isNotEqualTo(before);
            assertThat(supervised.kinds()).hasSize(2);
        }

        @Test
        @Cites("17")
        void suggestsAnImprovementAndEvaluatesIt() {
            Story story = dispatched();
            Supervised supervised =
                    Supervised.opened(hotline, story, "SHIRKING").answered().evaluated("IMPROVE");

            assertThat(supervised.kinds()).endsWith("整改建议书");
            assertThat(supervised.text(story.leader())).contains("应当建立值班制度", "第十七条");
            story.leader()
                    .does(story.caseNo(), "Task_AnswerSuggestion", Map.of("explanation", "已建立", "measures", "轮流值班"))
                    .isOk();
            supervised
                    .office("Task_EvaluateImprovement", Map.of("improved", false))
                    .isRefused(400)
                    .naming("opinion");
            supervised
                    .office("Task_EvaluateImprovement", Map.of("improved", true))
                    .isOk();
            supervised.decided("NONE");
            assertThat(supervised.field("closedAt")).isNotEmpty();
        }

        @Test
        @Cites("17")
        void climbsWhereTheUnitDoesNotTellWhatItImproved() {
            Story story = dispatched();
            Supervised supervised =
                    Supervised.opened(hotline, story, "PAPERS").answered().evaluated("IMPROVE");
            String before = supervised.field("rung");

            hotline.itIs("2026-12-15T18:00+08:00");
            story.fireDueTimers();

            assertThat(supervised.field("rung")).isNotEqualTo(before);
            assertThat(supervised.kinds()).hasSize(3).doesNotHaveDuplicates();
        }

        @Test
        @Cites("18")
        void recordsHowItWasDoneAndGoesOnSiteWhereParallelWorkIsWeak() {
            Supervised supervised = Supervised.opened(hotline, dispatched(), "SHIRKING");
            supervised.answer().isOk();
            Map<String, Object> byPhone = supervised.measure("PHONE");
            byPhone.put("weakParallelWork", true);
            supervised
                    .office("Task_RecordMeasure", byPhone)
                    .isRefused(422)
                    .naming("mode")
                    .citing("18");
            Map<String, Object> ahead = supervised.measure("ON_SITE");
            ahead.put("tookPlaceAt", "2099-01-01T00:00:00+08:00");
            supervised.office("Task_RecordMeasure", ahead).isRefused(400).naming("tookPlaceAt");
            Map<String, Object> onSite = supervised.measure("ON_SITE");
            onSite.put("weakParallelWork", true);
            supervised.office("Task_RecordMeasure", onSite).isOk();

            assertThat(supervised.values("steps", "event")).endsWith("MEASURE_RECORDED");
            assertThat(supervised.field("mode")).isEqualTo("ON_SITE");
        }

        @Test
        @Cites("17")
        void isAnsweredByNobodyButTheUnitsLeader() {
            Story story = dispatched();
            Supervised supervised = Supervised.opened(hotline, story, "SHIRKING");
            String task = story.taskId("Task_AnswerNotice");
            Map<String, String> body = Map.of("explanation", "说明", "measures", "措施");
            for (Person person : List.of(hotline.leaderOf("ferry"), story.clerk(), hotline.agent())) {
                person.completes(task, body).isRefused(403);
            }
            story.leader()
                    .completes(task, Map.of("explanation", "说明"))
                    .isRefused(400)
                    .naming("measures");

            supervised.answer().isOk();
            assertThat(story.leader().completes(task, body).status()).isEqualTo(409);
        }
    }

    @Nested
    @DisplayName("Art. 14(3), 18, the result")
    class Result {

        @Test
        @Cites({"14(3)", "18"})
        void proposesAnAdmonitionThatTheLeadingGroupOfficeApproves() {
            Story story = dispatched();
            Supervised supervised =
                    Supervised.opened(hotline, story, "GRAVE").answered().evaluated("SATISFIED");
            supervised
                    .office("Task_DecideResult", Map.of("result", "ADMONITION"))
                    .isRefused(400)
                    .naming("reason");
            supervised.decided("ADMONITION");
            assertThat(supervised.seenBy(story.leader()).has("result"))
                    .as("the unit doesn't read what is only proposed")
                    .isFalse();

            supervised.sanction(true).isOk();

            assertThat(supervised.kinds()).endsWith("效能告诫建议书");
            assertThat(supervised.text(office())).contains("效能告诫", "第十四条(三)", "经督办仍无改进", story.caseNo());
            assertThat(supervised.field("approved")).isEqualTo("true");
        }

        @Test
        @Cites("14(3)")
        void issuesNothingWhereTheLeadingGroupOfficeDeclines() {
            Story story = dispatched();
            Supervised supervised =
                    Supervised.opened(hotline, story, "GRAVE").answered().evaluated("SATISFIED");
            supervised.decided("ADMONITION");
            int notices = supervised.kinds().size();
            hotline.as("group1")
                    .does(story.caseNo(), "Task_DecideSanction", Map.of("approved", false))
                    .isRefused(400)
                    .naming("opinion");

            supervised.sanction(false).isOk();

            assertThat(supervised.kinds()).hasSize(notices);
            assertThat(supervised.field("approved")).isEqualTo("false");
            assertThat(supervised.field("closedAt")).isNotEmpty();
        }

        @Test
        @Cites("18")
        void commendsAUnitWithoutAFailingEvenAfterTheArchive() {
            Story story = dispatched().workedOff().archived();
            Supervised supervised = Supervised.opened(hotline, story, "TIMELY");
            assertThat(story.leader().tasksOf(story.caseNo())).isEmpty();

            supervised.sanction(true).isOk();

            assertThat(supervised.kinds()).containsExactly("表扬通知");
            assertThat(supervised.text(story.leader())).contains("予以表扬", "第十八条");
            assertThat(supervised.field("result")).isEqualTo("COMMENDATION");
        }
    }

    @Nested
    @DisplayName("Art. 3(4), 18, the papers")
    class Papers {

        @Test
        @Cites({"3(4)", "17(3)"})
        void saysWhatTheyMustAndShowsThemToWhomTheyConcern() {
            Story story = dispatched();
            Supervised supervised = Supervised.opened(hotline, story, "SHIRKING");

            assertThat(supervised.text(story.leader()))
                    .contains("督", "〔2026〕", "鼓浪屿城管执法中队", "第十七条(三)", story.caseNo(), "多次电话催促仍无进展")
                    .doesNotContain("商家喇叭扰民");
            for (Person person : List.of(hotline.leaderOf("ferry"), hotline.agent(), hotline.as("market1"))) {
                person.gets(supervised.lastNotice()).isRefused(404);
                person.gets(supervised.path()).isRefused(404);
            }
            office().gets("/api/v1/notices/GD-2026-999999/pdf").isRefused(404);
            hotline.agent().gets(PATH).isRefused(403);
            assertThat(hotline.leaderOf("ferry").gets(PATH).isOk().text()).doesNotContain(story.caseNo());
        }

        @Test
        @Cites("3(4)")
        void losesTheirWordsWithTheReporter() {
            Story story = dispatched().workedOff().archived();
            Supervised supervised = Supervised.opened(hotline, story, "PAPERS").answered();
            hotline.as("manager1")
                    .sends(
                            "DELETE",
                            "/api/v1/cases/" + story.caseNo() + "/reporter",
                            "application/json",
                            java.net.http.HttpRequest.BodyPublishers.noBody())
                    .isOk();

            assertThat(supervised.seenBy(office()).has("reason")).isFalse();
            assertThat(office().gets(supervised.path()).isOk().text()).doesNotContain("多次电话催促", "人手不足", "已到现场");
            assertThat(supervised.text(office())).contains(story.caseNo()).doesNotContain("多次电话催促");
            supervised.evaluated("SATISFIED").decided("NONE");
        }

        @Test
        @Cites("18")
        void areNumberedWithoutARepetitionHoweverManyAreOpenedAtOnce() throws Exception {
            List<Story> stories = new ArrayList<>();
            for (int story = 0; story < 6; story++) {
                stories.add(dispatched());
            }
            ExecutorService threads = Executors.newFixedThreadPool(6);
            List<Callable<Answer>> requests = new ArrayList<>();
            stories.forEach(story -> {
                Map<String, Object> request = Supervised.request(story, "SHIRKING");
                requests.add(() -> office().posts(PATH, request));
            });
            List<String> numbers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(requests)) {
                numbers.add(answer.get().isOk().at("number"));
            }
            threads.shutdown();

            assertThat(numbers).doesNotHaveDuplicates();
            assertThat(hotline.count("select count(*) - count(distinct number) from notice"))
                    .isZero();
        }
    }

    @Nested
    @DisplayName("Art. 16, the page")
    class Workbench {

        @Test
        @Cites("16")
        void showsSupervisorsEverythingUnitsTheirOwnAndNobodyElseAnything() {
            Story story = dispatched();
            Supervised supervised = Supervised.opened(hotline, story, "SHIRKING");
            String number = supervised.field("number");

            assertThat(page(office()).isOk().text())
                    .contains(number, "发起督办", "通报名单", "即将到期")
                    .doesNotContain("商家喇叭扰民");
            assertThat(page(hotline.as("group1")).isOk().text())
                    .contains(number)
                    .doesNotContain("id=\"open\"");
            assertThat(page(story.leader()).isOk().text())
                    .contains(number)
                    .doesNotContain("通报名单", "即将到期", "id=\"open\"");
            assertThat(page(hotline.leaderOf("ferry")).isOk().text()).doesNotContain(number);
            assertThat(page(hotline.agent()).status()).isEqualTo(403);
        }

        private Answer page(Person reader) {
            return reader.gets("/supervision");
        }
    }
}
