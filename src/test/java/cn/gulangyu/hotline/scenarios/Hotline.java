package cn.gulangyu.hotline.scenarios;

import cn.gulangyu.hotline.MovableClock;
import cn.gulangyu.hotline.PostOffice;
import cn.gulangyu.hotline.SteeredLot;
import cn.gulangyu.hotline.casefile.Limits;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.util.ReflectionTestUtils;

/** The running product as the scenarios see it: people who call it, its clock and, for checks, its database and engine. */
final class Hotline {

    private static final List<String> RECORDED = List.of(
            "case_file",
            "case_part",
            "case_link",
            "centre_reply",
            "instruction",
            "mediation",
            "case_extension",
            "journal_entry",
            "journal_note",
            "vault_identity",
            "vault_fingerprint",
            "vault_reveal",
            "attachment",
            "circular_entry",
            "supervision",
            "supervision_step",
            "notice",
            "callback",
            "follow_up",
            "duty_roster",
            "contact_attempt",
            "cross_domain_transfer",
            "mail_outbox",
            "case_guest",
            "joint_arrangement",
            "meeting",
            "meeting_unit",
            "help_request",
            "office_lead",
            "hand_over",
            "ACT_RU_EXECUTION",
            "ACT_RU_TASK",
            "ACT_RU_JOB",
            "ACT_RU_VARIABLE");

    private static final Map<Class<?>, Hotline> RUNNING = new HashMap<>();

    private final ApplicationContext context;
    private final MovableClock clock;
    private final Map<String, Person> people = new HashMap<>();

    private Hotline(ApplicationContext context) {
        this.context = context;
        this.clock = context.getBean(MovableClock.class);
    }

    /** The context that the class is annotated with, the same for all that ask. */
    static Hotline annotatedOn(Class<?> holder) {
        return RUNNING.computeIfAbsent(
                holder,
                annotated -> new Hotline(
                        new TestContextManager(annotated).getTestContext().getApplicationContext()));
    }

    static Hotline in(ApplicationContext context) {
        return new Hotline(context);
    }

    static Instant time(String offsetDateTime) {
        return OffsetDateTime.parse(offsetDateTime).toInstant();
    }

    /** Moves our clock and the engine's. */
    @SuppressWarnings("JavaUtilDate") // the engine knows no Instant
    void itIs(Instant now) {
        clock.moveTo(now);
        ClockUtil.setCurrentTime(java.util.Date.from(now));
    }

    void itIs(String offsetDateTime) {
        itIs(time(offsetDateTime));
    }

    Instant now() {
        return clock.instant();
    }

    void backToTheRealTime() {
        ClockUtil.reset();
        clock.moveTo(Instant.now());
    }

    Person as(String userId) {
        return people.computeIfAbsent(userId, id -> new Person(this, id));
    }

    Person agent() {
        return as("agent1");
    }

    Person otherAgent() {
        return as("agent2");
    }

    Person dutyOfficer() {
        return as("duty1");
    }

    Person managementOffice() {
        return as("management1");
    }

    Person auditor() {
        return as("auditor1");
    }

    Person committeeLeader() {
        return as("leader1");
    }

    Person leadingGroupOffice() {
        return as("group1");
    }

    Person court() {
        return as("court1");
    }

    Person leaderOf(String unitId) {
        return as(unitId + "-leader1");
    }

    Person clerkOf(String unitId) {
        return as(unitId + "-clerk1");
    }

    Person passerBy() {
        return as("");
    }

    Matter aComplaint() {
        return new Matter(this, "COMPLAINT");
    }

    Matter aConsultation() {
        return new Matter(this, "CONSULTATION");
    }

    Matter aSuggestion() {
        return new Matter(this, "SUGGESTION");
    }

    /** Runs what the job executor would run now for that case: timers that are due, and steps that wait for a worker. */
    int fireDueTimers(String caseNo) {
        ManagementService management = engine().getManagementService();
        int fired = 0;
        for (List<Job> due = due(caseNo); !due.isEmpty(); due = due(caseNo)) {
            for (Job job : due) {
                management.executeJob(job.getId());
                fired++;
            }
        }
        return fired;
    }

    private List<Job> due(String caseNo) {
        return engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(
                        id -> engine()
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(id)
                                .executable()
                                .active()
                                .list()
                                .stream())
                .toList();
    }

    /** The reporter of that case is called after the audit. */
    void drawsForACallback(Story story) {
        context.getBean(SteeredLot.class).willDraw(story.caseNo());
    }

    PostOffice postOffice() {
        return context.getBean(PostOffice.class);
    }

    /** Runs what the schedule would run now to empty the outbox. */
    void sendsMail() {
        context.getBean(ScheduledTaskHolder.class).getScheduledTasks().stream()
                .filter(task -> task.toString().contains("MailRun.run"))
                .forEach(task -> task.getTask().getRunnable().run());
    }

    /** A superior sets the limit of a running case. */
    void superiorSets(String caseNo, String dueAt) {
        context.getBean(Limits.class).setSuperiorLimit(caseNo, time(dueAt));
    }

    /** How many rows each table has; the same before and after a refusal. */
    Map<String, Long> rowCounts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : RECORDED) {
            counts.put(table, count("select count(*) from " + table));
        }
        return counts;
    }

    long count(String sql, Object... parameters) {
        return jdbc().sql(sql).params(parameters).query(Long.class).single();
    }

    /** Counts again all that has ended, as the clockwork of a serving product does every minute. */
    void countHeatAnew() {
        as("admin").posts("/api/v1/heat/recount", Map.of()).isOk();
        for (String counting : List.of("heatCounting", "ruleCounting")) {
            Object bean = context.getBean(counting);
            for (Integer counted = 1; counted != null && counted > 0; ) {
                counted = ReflectionTestUtils.invokeMethod(bean, "next");
            }
        }
    }

    ProcessEngine engine() {
        return context.getBean(ProcessEngine.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    String root() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }
}
