package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import cn.gulangyu.hotline.regulation.Cites;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Runs whole life cycles with marked words and looks for the marks where none may be. */
abstract class PersonalDataScenarios extends Scenario {

    /** What every marked word ends with, in the notation of phone numbers where it must be one. */
    private static final List<String> MARKS = List.of("QZX7", "13987650471");

    private static final List<String> LISTENED_TO =
            List.of("cn.gulangyu", "org.camunda", "org.springframework.jdbc", "com.zaxxer");

    PersonalDataScenarios(Class<?> context) {
        super(context);
    }

    private static String marked(String what) {
        return what + "QZX7";
    }

    private static boolean isMarked(String text) {
        return MARKS.stream().anyMatch(text::contains);
    }

    /** Keeps every line that holds a mark. */
    private static final class Leaks extends AppenderBase<ILoggingEvent> {

        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
        private final AtomicInteger heard = new AtomicInteger();

        @Override
        protected void append(ILoggingEvent event) {
            heard.incrementAndGet();
            String line = event.getLoggerName() + ": " + event.getFormattedMessage()
                    + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
            if (isMarked(line)) {
                lines.add(line);
            }
        }
    }

    @Test
    @Cites("3(4)")
    void reachesNeitherTheEngineNorLogsNorMetricsNorTheVaultInClear() {
        Leaks leaks = new Leaks();
        Map<String, Level> levels = new HashMap<>();
        Logger root = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        leaks.start();
        root.addAppender(leaks);
        LISTENED_TO.forEach(name -> {
            levels.put(name, logger(name).getLevel());
            logger(name).setLevel(Level.DEBUG);
            // Some 20,000 lines for us, none of them for the console.
            logger(name).setAdditive(false);
            logger(name).addAppender(leaks);
        });
        try {
            liveThroughEverything();
        } finally {
            LISTENED_TO.forEach(name -> {
                logger(name).setLevel(levels.get(name));
                logger(name).setAdditive(true);
                logger(name).detachAppender(leaks);
            });
            root.detachAppender(leaks);
        }

        assertThat(hotline.count("select count(*) from case_part where reply_text like '%QZX7%'"))
                .as("the marks were really written down")
                .isPositive();
        assertThat(leaks.heard.get()).isPositive();
        assertThat(leaks.lines).isEmpty();
        assertThat(markedCells("ACT_")).isEmpty();
        // What staff looked for is theirs to say, and emptied when the person is erased; who the person is, is sealed.
        assertThat(markedCells("VAULT_IDENTITY")).isEmpty();
        assertThat(markedCells("VAULT_FINGERPRINT")).isEmpty();
        assertThat(markedCells("ATTACHMENT")).isEmpty();
        assertThat(markedCells("MAIL_OUTBOX")).isEmpty();
        assertThat(markedCells("JOURNAL_ENTRY")).isEmpty();
        assertThat(hotline.as("manager1").gets("/actuator/prometheus").isOk().text())
                .contains("http_server_requests")
                .doesNotContain(MARKS);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    private Matter matter() {
        return hotline.aComplaint()
                .with("title", marked("标题"))
                .with("content", marked("内容"))
                .with("demand", marked("诉求"))
                .with("proposedHandling", marked("拟办"))
                .reporter("name", marked("姓名"))
                .reporter("phone", "13987650471")
                .reporter("email", "mailQZX7@example.org")
                .reporter("employer", marked("单位"))
                .reporter("address", marked("住址"));
    }

    private void liveThroughEverything() {
        returnedReworkedAndPublished();
        confidential();
        instructed();
        mediated();
        approved();
        redirected();
        declined();
        conferredOn();
        handedOver();
        mistaken();
        sentByThePublic();
        supervised();
        contactedAtNightCalledBackAndFollowedUp();
    }

    private void supervised() {
        Story story = matter().about("enforcement-stray-vendor").dispatched();
        String caseNo = story.caseNo();
        Person office = hotline.as("management1");
        Map<String, Object> request = Supervised.request(story, "SHIRKING");
        request.put("reason", marked("事由"));
        String id = office.posts("/api/v1/supervisions", request).isOk().at("id");
        story.leader()
                .does(caseNo, "Task_AnswerNotice", Map.of("explanation", marked("说明"), "measures", marked("措施")))
                .isOk();
        office.does(
                        caseNo,
                        "Task_RecordMeasure",
                        Map.of(
                                "mode",
                                "ON_SITE",
                                "tookPlaceAt",
                                Story.offset(hotline.now()),
                                "participants",
                                marked("参加"),
                                "findings",
                                marked("情况")))
                .isOk();
        office.does(caseNo, "Task_EvaluateAnswer", Map.of("evaluation", "IMPROVE", "opinion", marked("建议")))
                .isOk();
        office.gets("/api/v1/supervisions/" + id).isOk();
        office.gets("/supervision").isOk();
    }

    private void contactedAtNightCalledBackAndFollowedUp() {
        Story story = matter().about("enforcement-renovation")
                .urgent()
                .receivedAt("2026-11-25T22:00+08:00")
                .dispatched();
        String caseNo = story.caseNo();
        hotline.drawsForACallback(story);
        hotline.dutyOfficer()
                .posts(
                        "/api/v1/cases/" + caseNo + "/contact-attempts",
                        Map.of("unitId", story.unit(), "reached", false, "note", marked("联系")))
                .isOk();
        hotline.dutyOfficer()
                .does(caseNo, "Task_ContactUnit", Map.of("outcome", "CROSS_DOMAIN", "note", marked("提请")))
                .isOk();
        hotline.managementOffice()
                .does(
                        caseNo,
                        "Task_TransferCrossDomain",
                        Map.of(
                                "alerted",
                                marked("通知"),
                                "alertedAt",
                                Story.offset(hotline.now()),
                                "agreed",
                                marked("安排")))
                .isOk();
        story.assigned();
        story.clerk()
                .does(
                        caseNo,
                        "Task_Handle",
                        Map.of("decision", "NOT_YET", "explanation", marked("解释"), "comesBackOn", "2026-12-21"))
                .isOk();
        reply(story, story.clerk(), "Task_ReplyToReporter");
        file(story);
        story.audited(true);
        hotline.agent()
                .does(
                        caseNo,
                        "Task_CallReporter",
                        Map.of(
                                "outcome",
                                "REACHED",
                                "inTime",
                                true,
                                "resolved",
                                false,
                                "satisfaction",
                                "DISSATISFIED",
                                "cause",
                                "POLICY",
                                "note",
                                marked("回访")))
                .isOk();
        story.fireDueTimers();
        hotline.itIs("2026-12-21T08:00+08:00");
        story.fireDueTimers();
        story.clerk()
                .does(caseNo, "Task_ReviewFollowUp", Map.of("solved", true, "solution", marked("解决")))
                .isOk();
        hotline.auditor()
                .does(caseNo, "Task_ConfirmFollowUp", Map.of("confirmed", true, "opinion", marked("确认")))
                .isOk();
        reply(story, hotline.agent(), "Task_TellSolution");
        hotline.sendsMail();
    }

    private void returnedReworkedAndPublished() {
        Story story = matter().willingToPublish().about("enforcement-fumes").dispatched();
        String caseNo = story.caseNo();
        story.leader()
                .does(
                        caseNo,
                        "Task_ReadAndAssign",
                        Map.of("decision", "RETURN", "suggestedUnitId", "police", "reason", marked("退回")))
                .isOk();
        hotline.agent()
                .does(caseNo, "Task_ReviewReturn", Map.of("accepted", true, "reason", marked("同意")))
                .isOk();
        hotline.itIs("2026-11-25T13:30+08:00");
        story.fireDueTimers();
        work(story);
        hotline.auditor()
                .does(caseNo, "Task_AuditReply", Map.of("passed", false, "opinion", marked("审核")))
                .isOk();
        work(story);
        hotline.itIs("2026-12-25T13:30+08:00");
        story.fireDueTimers();
        hotline.auditor()
                .does(caseNo, "Task_AuditReply", Map.of("passed", true, "opinion", marked("合格")))
                .isOk();
        hotline.auditor()
                .does(
                        caseNo,
                        "Task_DecidePublication",
                        Map.of(
                                "publish",
                                true,
                                "reason",
                                marked("公开"),
                                "publicTitle",
                                marked("公开标题"),
                                "publicReply",
                                marked("公开答复")))
                .isOk();
        story.fireDueTimers();
        story.isIn("ARCHIVED");
        story.timeline();
        hotline.agent().gets("/api/v1/cases?topic=enforcement-fumes").isOk();
    }

    private void work(Story story) {
        String caseNo = story.caseNo();
        story.leader()
                .does(caseNo, "Task_ReadAndAssign", Map.of("decision", "HANDLE", "instruction", marked("批示")))
                .isOk();
        story.clerk()
                .posts("/api/v1/cases/" + caseNo + "/reporter/reveal", Map.of("purpose", marked("用途")))
                .isOk();
        story.clerk()
                .does(caseNo, "Task_Handle", Map.of("decision", "HANDLED", "result", marked("结果")))
                .isOk();
        reply(story, story.clerk(), "Task_ReplyToReporter");
        file(story);
    }

    private void reply(Story story, Person person, String task) {
        person.does(
                        story.caseNo(),
                        task,
                        Map.of("means", "PHONE", "repliedAt", Story.offset(hotline.now()), "text", marked("答复")))
                .isOk();
    }

    private void file(Story story) {
        String document = story.clerk()
                .attaches(
                        story.caseNo(),
                        marked("文件") + ".txt",
                        "text/plain",
                        marked("正文").getBytes(StandardCharsets.UTF_8))
                .isOk()
                .at("id");
        story.clerk()
                .does(
                        story.caseNo(),
                        "Task_FileDocument",
                        Map.of(
                                "documentTitle",
                                marked("文书"),
                                "attachmentIds",
                                List.of(document),
                                "publicationAdvice",
                                "DO_NOT_PUBLISH",
                                "adviceReason",
                                marked("建议")))
                .isOk();
    }

    private void confidential() {
        Story story = matter().about("enforcement-signboard")
                .confidential()
                .dispatched()
                .assigned();
        story.clerk()
                .does(story.caseNo(), "Task_Handle", Map.of("decision", "HANDLED", "result", marked("结果")))
                .isOk();
        reply(story, hotline.agent(), "Task_CentreReplies");
        file(story);
        story.archived();
    }

    private void instructed() {
        Story story =
                matter().about("enforcement-illegal-building").registered().acceptedAs("IMPORTANT");
        hotline.agent()
                .does(story.caseNo(), "Task_Summarise", Map.of("summary", marked("汇总"), "proposal", marked("建议")))
                .isOk();
        hotline.committeeLeader()
                .does(story.caseNo(), "Task_ReadByLeaders", Map.of("opinion", marked("阅示")))
                .isOk();
        hotline.leadingGroupOffice()
                .does(story.caseNo(), "Task_Instruct", Map.of("decision", "ANSWER", "text", marked("批示")))
                .isOk();
        reply(story, hotline.agent(), "Task_AnswerReporter");
    }

    private void mediated() {
        Story story = matter().about("social-neighbour")
                .with("channel", "WALK_IN")
                .without("dialledNumber")
                .registered()
                .acceptedAs("DISPUTE");
        String meetsAt = Story.offset(hotline.now().plusSeconds(3600));
        hotline.court()
                .does(
                        story.caseNo(),
                        "Task_ArrangeMediation",
                        Map.of("meetsAt", meetsAt, "venue", marked("地点"), "invited", marked("到场")))
                .isOk();
        hotline.court()
                .does(story.caseNo(), "Task_Mediate", Map.of("outcome", "FAILED", "record", marked("记录")))
                .isOk();
        hotline.agent()
                .does(
                        story.caseNo(),
                        "Task_AnswerReporter",
                        Map.of(
                                "means",
                                "PHONE",
                                "repliedAt",
                                Story.offset(hotline.now()),
                                "text",
                                marked("答复"),
                                "remedy",
                                marked("途径")))
                .isOk();
    }

    private void approved() {
        Story story = matter().about("enforcement-unlicensed-business")
                .registered()
                .acceptedAs("SENSITIVE")
                .assigned()
                .handled();
        hotline.committeeLeader()
                .does(story.caseNo(), "Task_ApproveReply", Map.of("approved", false, "opinion", marked("审定")))
                .isOk();
    }

    private void redirected() {
        Story story = matter().about("enforcement-dog").onGround("LITIGATION").registered();
        story.confirmed("REDIRECT", "7(1)").isOk();
        hotline.agent()
                .does(
                        story.caseNo(),
                        "Task_InformReporter",
                        Map.of(
                                "authority",
                                marked("法院"),
                                "means",
                                "PHONE",
                                "informedAt",
                                Story.offset(hotline.now()),
                                "words",
                                marked("告知")))
                .isOk();
    }

    private void declined() {
        Story story = matter().about("enforcement-vehicle").registered();
        hotline.agent()
                .does(
                        story.caseNo(),
                        "Task_ConfirmAdmissibility",
                        Map.of("admissibility", "DECLINE", "clause", "6(1)", "reason", marked("理由")))
                .isOk();
    }

    private void conferredOn() {
        Story story = matter().about("heritage-building-damage").dispatched();
        Person office = hotline.as("management1");
        office.does(story.caseNo(), "Task_ArrangeJointHandling", Map.of("meeting", true))
                .isOk();
        office.does(
                        story.caseNo(),
                        "Task_CallMeeting",
                        Map.of(
                                "startsAt", Story.offset(hotline.now().plusSeconds(60)),
                                "place", marked("地点"),
                                "agenda", marked("议题"),
                                "unitIds", List.of("police")))
                .isOk();
        hotline.itIs(hotline.now().plusSeconds(120));
        office.does(
                        story.caseNo(),
                        "Task_RecordMeeting",
                        Map.of(
                                "heldAt", Story.offset(hotline.now()),
                                "attended", List.of("police"),
                                "minutes", marked("纪要"),
                                "leadUnitId", "police"))
                .isOk();
    }

    private void handedOver() {
        Story story = matter().about("enforcement-food-safety").registered();
        hotline.agent()
                .does(
                        story.caseNo(),
                        "Task_ConfirmAdmissibility",
                        Map.of("admissibility", "HAND_OVER", "clause", "4", "reason", marked("移交")))
                .isOk();
        hotline.agent()
                .does(
                        story.caseNo(),
                        "Task_HandOver",
                        Map.of(
                                "line", "110",
                                "contact", marked("联系人"),
                                "means", "PHONE",
                                "handedOverAt", Story.offset(hotline.now()),
                                "told", marked("告知")))
                .isOk();
        hotline.agent()
                .does(
                        story.caseNo(),
                        "Task_RecordAcknowledgement",
                        Map.of(
                                "taken", false,
                                "refusal", marked("不签收"),
                                "acknowledgedAt", Story.offset(hotline.now())))
                .isOk();
    }

    /** Personal data that arrives where it is refused. */
    private void mistaken() {
        matter().with("title", marked("很长".repeat(100))).sent().isRefused(400);
        matter().with("kind", marked("种类")).sent().isRefused(400);
        matter().with("topic", marked("类别")).sent().isRefused(400);
        matter().with(marked("字段"), "1").sent().isRefused(400);
        matter().reporter("phone", marked("电话")).sent().isRefused(400);
        matter().with("dialledNumber", marked("号码")).sent().isRefused(400);
        hotline.agent()
                .postsText("/api/v1/cases", "{\"title\": \"" + marked("断") + "\", ")
                .isRefused(400);
        Story story = matter().about("enforcement-occupying-road").dispatched();
        String task = "/api/v1/tasks/" + story.taskId("Task_ReadAndAssign") + "/complete";
        story.leader().posts(task, Map.of("decision", marked("决定"))).isRefused(400);
        story.leader()
                .posts(task, Map.of("decision", "HANDLE", marked("字段"), "1"))
                .isRefused(400);
        story.leader()
                .posts(task, Map.of("decision", "HANDLE", "assignee", marked("某人")))
                .isRefused(400);
        hotline.clerkOf("police")
                .posts(task, Map.of("decision", "HANDLE", "instruction", marked("别人")))
                .isRefused(403);
    }

    private void sentByThePublic() {
        Answer receipt = hotline.passerBy()
                .posts(
                        "/api/v1/public/cases",
                        Map.of(
                                "kind",
                                "COMPLAINT",
                                "title",
                                marked("标题"),
                                "content",
                                marked("内容"),
                                "demand",
                                marked("诉求"),
                                "willingToPublish",
                                true,
                                "reporter",
                                Map.of("name", marked("姓名"), "phone", "13987650471")))
                .isOk();
        hotline.passerBy()
                .gets("/api/v1/public/cases/" + receipt.at("caseNo") + "?code=" + receipt.at("queryCode"))
                .isOk();
    }

    /** Which columns of the tables with that prefix hold a mark, whatever their type. */
    private Map<String, Long> markedCells(String prefix) {
        Map<String, Long> found = new TreeMap<>();
        List<String> tables = hotline.jdbc()
                .sql("select table_name from information_schema.tables where upper(table_name) like ?"
                        + " and lower(table_schema) = 'public'")
                .param(prefix + "%")
                .query(String.class)
                .list();
        assertThat(tables).isNotEmpty();
        for (String table : tables) {
            hotline.jdbc().sql("select * from " + table).query(row -> {
                int columns = row.getMetaData().getColumnCount();
                for (int column = 1; column <= columns; column++) {
                    byte[] bytes = binary(row.getMetaData().getColumnTypeName(column)) ? row.getBytes(column) : null;
                    String text = bytes == null ? row.getString(column) : new String(bytes, StandardCharsets.UTF_8);
                    if (text != null && isMarked(text)) {
                        found.merge(table + "." + row.getMetaData().getColumnName(column), 1L, Long::sum);
                    }
                }
            });
        }
        return found;
    }

    private static boolean binary(String type) {
        return type.toUpperCase(java.util.Locale.ROOT).matches("BYTEA|BINARY.*|VARBINARY|BLOB");
    }
}
