package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

abstract class RefusalScenarios extends Scenario {

    RefusalScenarios(Class<?> context) {
        super(context);
    }

    private Answer withoutATrace(Supplier<Answer> request) {
        Map<String, Long> before = hotline.rowCounts();
        Answer answer = request.get();
        assertThat(hotline.rowCounts()).isEqualTo(before);
        return answer;
    }

    @Nested
    @DisplayName("of a registration")
    class OfARegistration {

        @ParameterizedTest
        @CsvSource({
            "title, 101",
            "content, 4001",
            "demand, 2001",
            "proposedHandling, 2001",
            "topic, 61",
            "place, 61",
            "dialledNumber, 21"
        })
        @Cites("9(2)")
        void namesTheFieldThatIsTooLong(String field, int length) {
            Matter matter = hotline.aComplaint().with(field, "1".repeat(length));

            withoutATrace(matter::sent).isRefused(400).naming(field);
        }

        @ParameterizedTest
        @CsvSource({"name, 101", "phone, 41", "email, 255", "employer, 201", "address, 301"})
        @Cites("9(2)")
        void namesTheFieldOfTheReporterThatIsTooLong(String field, int length) {
            Matter matter = hotline.aComplaint().reporter(field, "1".repeat(length));

            withoutATrace(matter::sent).isRefused(400).naming("reporter." + field);
        }

        @ParameterizedTest
        @CsvSource({
            "channel, PIGEON",
            "kind, COMPLIMENT",
            "ground, BORING",
            "topic, tourism-volcano",
            "place, atlantis",
            "urgent, perhaps",
            "occurredAt, yesterday",
            "occurredAt, 2026-11-25T10:00:00",
            "occurredAt, 2026-11-25T09:11+08:00",
            "occurredAt, -999999999-01-01T00:00+08:00",
            "superiorDueAt, 2026-11-25T09:09+08:00",
            "superiorDueAt, +999999999-12-31T23:59+08:00",
            "favouriteColour, blue"
        })
        @Cites("9(2)")
        void namesTheFieldWhoseValueIsUnknownOrOutOfTime(String field, String value) {
            Matter matter = hotline.aComplaint().with(field, value);

            withoutATrace(matter::sent).isRefused(400).naming(field);
        }

        @ParameterizedTest
        @CsvSource({"phone, 12", "phone, call me", "email, nobody", "email, a b@example.org"})
        @Cites("9(2)")
        void namesTheContactThatReachesNobody(String field, String value) {
            Matter matter = hotline.aComplaint().reporter(field, value);

            withoutATrace(matter::sent).isRefused(400).naming("reporter." + field);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "null", "[]", "\"text\"", "{", "{\"channel\": }", "5"})
        void refusesWhatIsNoForm(String body) {
            withoutATrace(() -> hotline.agent().postsText("/api/v1/cases", body))
                    .isRefused(400);
        }

        @ParameterizedTest
        @ValueSource(strings = {"title", "content", "demand", "proposedHandling"})
        void refusesWhatNoDatabaseHolds(String field) {
            Matter zero = hotline.aComplaint().with(field, "前\0后");

            withoutATrace(zero::sent).isRefused(400).naming(field);
        }

        @ParameterizedTest
        @ValueSource(strings = {"auditor1", "manager1", "enforcement-clerk1", "policy1", "court1"})
        @Cites("3(4)")
        void isForAgentsOnly(String userId) {
            Map<String, Object> body = hotline.aComplaint().body();

            withoutATrace(() -> hotline.as(userId).posts("/api/v1/cases", body)).isRefused(403);
        }

        @Test
        @Cites("3(4)")
        void isForNobodyWithoutAnAccount() {
            Map<String, Object> body = hotline.aComplaint().body();

            withoutATrace(() -> hotline.passerBy().posts("/api/v1/cases", body)).isRefused(401);
        }

        @Test
        void refusesABodyOfFiftyMegabytes() {
            byte[] body = new byte[50 * 1024 * 1024];
            java.util.Arrays.fill(body, (byte) ' ');

            withoutATrace(() -> hotline.agent()
                            .sends("POST", "/api/v1/cases", "application/json", BodyPublishers.ofByteArray(body)))
                    .isRefused(413);
        }

        @Test
        void storesMarkupAndRareCharactersAsTheyAre() {
            String words =
                    "<script>alert('x')</script> & \"引号\" 𠮷野家 👩‍👩‍👧 \u202Eabc; drop table case_file; -- ${7*7} #{1+1}";
            Story story = hotline.aComplaint()
                    .with("title", words)
                    .with("content", words + "\n第二行\t")
                    .with("demand", words)
                    .reporter("name", "𠮷👩‍👧<b>")
                    .registered();

            assertThat(story.field("title")).isEqualTo(words);
            assertThat(story.field("content")).isEqualTo((words + "\n第二行\t").strip());
            assertThat(story.field("demand")).isEqualTo(words);
            assertThat(hotline.agent()
                            .posts("/api/v1/cases/" + story.caseNo() + "/reporter/reveal", Map.of("purpose", "核对 𠮷"))
                            .isOk()
                            .at("name"))
                    .isEqualTo("𠮷👩‍👧<b>");
        }

        @Test
        void countsAFullLengthOfRareCharacters() {
            Story story =
                    hotline.aComplaint().with("content", "𠮷".repeat(2000)).registered();

            assertThat(story.field("content")).isEqualTo("𠮷".repeat(2000));
            withoutATrace(hotline.aComplaint().with("content", "𠮷".repeat(4001))::sent)
                    .isRefused(400)
                    .naming("content");
        }
    }

    @Nested
    @DisplayName("of a task")
    class OfATask {

        private final Map<String, Object> handle = Map.of("decision", "HANDLE");

        @Test
        void saysThatATaskIsDoneAlready() {
            Story story = hotline.aComplaint().dispatched();
            String task = story.taskId("Task_ReadAndAssign");
            story.leader().completes(task, handle).isOk();

            withoutATrace(() -> story.leader().completes(task, handle)).isRefused(409);
            story.leader().gets("/api/v1/tasks/" + task).isRefused(409);
        }

        @Test
        void knowsNoTaskOfThatId() {
            withoutATrace(() -> hotline.agent().completes("no-such-task", handle))
                    .isRefused(404);
            hotline.agent().gets("/api/v1/tasks/no-such-task").isRefused(404);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"police-leader1", "police-clerk1", "enforcement-clerk1", "agent1", "auditor1", "manager1"})
        @Cites({"3(4)", "11p1"})
        void isForItsOwnPeopleOnly(String userId) {
            Story story = hotline.aComplaint().dispatched();
            String task = story.taskId("Task_ReadAndAssign");
            Person stranger = hotline.as(userId);

            assertThat(withoutATrace(() -> stranger.completes(task, handle)).status())
                    .isIn(403, 404);
            assertThat(stranger.gets("/api/v1/tasks/" + task).status()).isIn(403, 404);
            assertThat(stranger.tasksOf(story.caseNo())).isEmpty();
        }

        @Test
        @Cites("3(4)")
        void showsAnotherUnitNeitherCaseNorTasks() {
            Story story = hotline.aComplaint().dispatched();
            Person stranger = hotline.clerkOf("police");
            String path = "/api/v1/cases/" + story.caseNo();

            for (String part : List.of("", "/timeline", "/deadline", "/attachments/1")) {
                stranger.gets(path + part).isRefused(404);
            }
            withoutATrace(() -> stranger.attaches(story.caseNo(), "a.pdf", "application/pdf", new byte[] {1}))
                    .isRefused(404);
            assertThat(stranger.gets("/api/v1/cases?text=" + story.caseNo())
                            .isOk()
                            .json())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "null", "[]", "\"x\"", "5", "{", "{}", "{\"decision\": \"BURN\"}", "{\"decission\": 1}"})
        void refusesABodyThatItsTaskDoesNotKnow(String body) {
            Story story = hotline.aComplaint().dispatched();
            String task = story.taskId("Task_ReadAndAssign");

            withoutATrace(() -> story.leader().postsText("/api/v1/tasks/" + task + "/complete", body))
                    .isRefused(400);
            story.assigned();
        }

        @ParameterizedTest
        @CsvSource({"instruction, 1001"})
        void namesTheFieldThatIsTooLong(String field, int length) {
            Story story = hotline.aComplaint().dispatched();
            Map<String, Object> body = new HashMap<>(handle);
            body.put(field, "长".repeat(length));

            withoutATrace(() -> story.leader().does(story.caseNo(), "Task_ReadAndAssign", body))
                    .isRefused(400)
                    .naming(field);
        }

        @Test
        void refusesWordsThatNoDatabaseHoldsAtEveryStep() {
            Story story = hotline.aComplaint().willingToPublish().dispatched();
            String zero = "前\0后";

            refused(story, story.leader(), "Task_ReadAndAssign", Map.of("decision", "HANDLE", "instruction", zero));
            refused(
                    story,
                    story.leader(),
                    "Task_ReadAndAssign",
                    Map.of("decision", "RETURN", "suggestedUnitId", "police", "reason", zero));
            story.assigned();
            refused(story, story.clerk(), "Task_Handle", Map.of("decision", "HANDLED", "result", zero));
            story.handled();
            Map<String, Object> reply = new HashMap<>(story.replyBy("PHONE"));
            reply.put("text", zero);
            refused(story, story.clerk(), "Task_ReplyToReporter", reply);
            story.replied().filed();
            refused(story, hotline.auditor(), "Task_AuditReply", Map.of("passed", false, "opinion", zero));
            story.audited(true);
            refused(
                    story,
                    hotline.auditor(),
                    "Task_DecidePublication",
                    Map.of("publish", true, "publicTitle", "标题", "publicReply", zero));
        }

        private void refused(Story story, Person person, String task, Map<String, ?> body) {
            withoutATrace(() -> person.does(story.caseNo(), task, body)).isRefused(400);
        }

        @Test
        void takesTheFullLengthThatItPromises() {
            Story story = hotline.aComplaint().willingToPublish().dispatched();
            story.leader()
                    .does(
                            story.caseNo(),
                            "Task_ReadAndAssign",
                            Map.of("decision", "HANDLE", "instruction", "批".repeat(1000)))
                    .isOk();
            story.clerk()
                    .does(story.caseNo(), "Task_Handle", Map.of("decision", "HANDLED", "result", "结".repeat(4000)))
                    .isOk();
            Map<String, Object> reply = new HashMap<>(story.replyBy("PHONE"));
            reply.put("text", "答".repeat(4000));
            story.clerk().does(story.caseNo(), "Task_ReplyToReporter", reply).isOk();
            story.file(Map.of("publicationAdvice", "DO_NOT_PUBLISH", "adviceReason", "因".repeat(1000)))
                    .isOk();
            hotline.auditor()
                    .does(story.caseNo(), "Task_AuditReply", Map.of("passed", true, "opinion", "审".repeat(1000)))
                    .isOk();
            hotline.auditor()
                    .does(
                            story.caseNo(),
                            "Task_DecidePublication",
                            Map.of(
                                    "publish", true,
                                    "reason", "由".repeat(1000),
                                    "publicTitle", "题".repeat(100),
                                    "publicReply", "公".repeat(4000)))
                    .isOk();
            story.fireDueTimers();
            story.isIn("ARCHIVED");
        }
    }

    @Nested
    @DisplayName("of an attachment")
    class OfAnAttachment {

        @Test
        @Cites("11(1)")
        void refusesEmptyUnknownAndEndlesslyNamedFiles() {
            Story story = hotline.aComplaint().dispatched();

            withoutATrace(() -> story.clerk().attaches(story.caseNo(), "空.pdf", "application/pdf", new byte[0]))
                    .isRefused(400)
                    .naming("file");
            withoutATrace(() -> story.clerk()
                            .attaches(story.caseNo(), "病毒.exe", "application/x-msdownload", new byte[] {1}))
                    .isRefused(400)
                    .naming("file");
            withoutATrace(() -> story.clerk()
                            .attaches(story.caseNo(), "长".repeat(201) + ".pdf", "application/pdf", new byte[] {1}))
                    .isRefused(400)
                    .naming("file");
        }

        @ParameterizedTest
        @ValueSource(ints = {20 * 1024 * 1024 + 1, 50 * 1024 * 1024})
        @Cites("11(1)")
        void refusesFilesOverTwentyMegabytes(int size) {
            Story story = hotline.aComplaint().dispatched();

            withoutATrace(() -> story.clerk().attaches(story.caseNo(), "大.pdf", "application/pdf", new byte[size]))
                    .isRefused(413);
        }

        @Test
        @Cites("11(1)")
        void refusesWhatIsNoUpload() {
            Story story = hotline.aComplaint().dispatched();
            String path = "/api/v1/cases/" + story.caseNo() + "/attachments";

            withoutATrace(() -> story.clerk().posts(path, Map.of())).isRefused(415);
            withoutATrace(() -> story.clerk()
                            .sends(
                                    "POST",
                                    path,
                                    "multipart/form-data; boundary=x",
                                    BodyPublishers.ofString("--x--\r\n")))
                    .isRefused(400)
                    .naming("file");
        }

        @Test
        @Cites({"11(1)", "3(4)"})
        void givesBackTheBytesAndTheNameAsTheyCame() {
            Story story = hotline.aComplaint().dispatched();
            byte[] content = "现场照片 𠮷".getBytes(StandardCharsets.UTF_8);

            String id = story.clerk()
                    .attaches(story.caseNo(), "现场 照片𠮷.txt", "text/plain", content)
                    .isOk()
                    .at("id");

            assertThat(story.file().path("attachments").get(0).path("name").asText())
                    .isEqualTo("现场 照片𠮷.txt");
            assertThat(hotline.agent()
                            .gets("/api/v1/cases/" + story.caseNo() + "/attachments/" + id)
                            .isOk()
                            .text())
                    .isEqualTo("现场照片 𠮷");
            hotline.agent()
                    .gets("/api/v1/cases/" + story.caseNo() + "/attachments/none")
                    .isRefused(404);
        }
    }

    @Nested
    @DisplayName("of what the public sends")
    class OfThePublic {

        @ParameterizedTest
        @ValueSource(strings = {"", "null", "[]", "{}", "{\"title\": \"x\"}", "{\"kind\": \"GOSSIP\"}"})
        @Cites("8")
        void refusesWhatIsNoForm(String body) {
            withoutATrace(() -> hotline.passerBy().postsText("/api/v1/public/cases", body))
                    .isRefused(400);
        }

        @Test
        @Cites("8")
        void refusesAReporterWhoCannotBeReached() {
            Map<String, Object> body = Map.of(
                    "kind", "COMPLAINT",
                    "title", "标题",
                    "content", "内容",
                    "demand", "诉求",
                    "willingToPublish", false,
                    "reporter", Map.of("name", "某人"));

            withoutATrace(() -> hotline.passerBy().posts("/api/v1/public/cases", body))
                    .isRefused(400)
                    .naming("reporter.phone");
        }
    }
}
