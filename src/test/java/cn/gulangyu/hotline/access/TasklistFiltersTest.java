package cn.gulangyu.hotline.access;

import static cn.gulangyu.hotline.Browser.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.Browser;
import cn.gulangyu.hotline.RunningHotline;
import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHotline
class TasklistFiltersTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant LATER_TODAY =
            TODAY.atTime(LocalTime.MAX).atZone(CHINA).toInstant();
    private static final Instant MIDNIGHT =
            TODAY.plusDays(1).atStartOfDay(CHINA).toInstant();
    private static final Instant IN_A_WEEK =
            TODAY.plusDays(7).atStartOfDay(CHINA).toInstant();
    private static final Instant YESTERDAY =
            TODAY.atStartOfDay(CHINA).minusSeconds(1).toInstant();

    private @LocalServerPort int port;
    private @Autowired FilterService filters;
    private @Autowired TasklistFilters shipped;
    private final TaskService tasks;
    private final ProbeTasks probes;
    private Browser browser;

    TasklistFiltersTest(
            @Autowired RepositoryService repository, @Autowired RuntimeService runtime, @Autowired TaskService tasks) {
        this.tasks = tasks;
        this.probes = new ProbeTasks(repository, runtime, tasks);
    }

    @BeforeEach
    @SuppressWarnings("JavaUtilDate") // the engine's own clock, which its filters ask
    void stopTheEnginesClockAtNoon() {
        ClockUtil.setCurrentTime(
                Date.from(TODAY.atTime(LocalTime.NOON).atZone(CHINA).toInstant()));
    }

    @BeforeEach
    void giveTasks() {
        browser = new Browser(port);
        probes.create("Task_ReadAndAssign", "阅批可退回", "unit-ferry-leader", LATER_TODAY, true);
        probes.create("Task_Handle", "承办可退回", "unit-ferry", MIDNIGHT, true);
        probes.create("Task_Handle", "承办逾期", "unit-ferry", YESTERDAY, false);
        String taken = probes.create("Task_Handle", "承办已接手", "unit-ferry", IN_A_WEEK, false);
        tasks.claim(taken, "ferry-leader1");
        probes.create("Task_ReplyToReporter", "答复", "unit-ferry", IN_A_WEEK, true);
        probes.create("Task_Handle", "派出所承办", "unit-police", YESTERDAY, true);
        probes.create("Task_AuditReply", "审核", "centre-auditor", IN_A_WEEK, false);
        probes.create("Task_ReadByLeaders", "阅示", "committee-leader", IN_A_WEEK, false);
        probes.create("Task_ApproveReply", "审定", "committee-leader", IN_A_WEEK, false);
        probes.create("Task_Instruct", "批示", "leading-group-office", IN_A_WEEK, false);
        probes.create("Task_ArrangeMediation", "约定", "circuit-court", IN_A_WEEK, false);
        probes.create("Task_Mediate", "主持", "circuit-court", IN_A_WEEK, false);
    }

    @AfterEach
    void removeTasks() {
        probes.removeAll();
        ClockUtil.reset();
    }

    @Test
    void listsWhatThePersonHasTaken() {
        assertThat(names(TasklistFilters.MINE, "ferry-leader1")).containsExactly("承办已接手");
        assertThat(names(TasklistFilters.MINE, "ferry-clerk1")).isEmpty();
    }

    @Test
    void listsWhatThePersonsUnitMayWorkOn() {
        assertThat(names(TasklistFilters.MY_UNITS, "ferry-clerk1"))
                .containsExactlyInAnyOrder("承办可退回", "承办逾期", "承办已接手", "答复");
        assertThat(names(TasklistFilters.MY_UNITS, "ferry-leader1"))
                .containsExactlyInAnyOrder("阅批可退回", "承办可退回", "承办逾期", "承办已接手", "答复");
        assertThat(names(TasklistFilters.MY_UNITS, "agent1")).isEmpty();
    }

    @Test
    void listsWhatFallsDueUntilMidnight() {
        assertThat(names(TasklistFilters.DUE_TODAY, "ferry-leader1")).containsExactlyInAnyOrder("阅批可退回", "承办可退回");
    }

    @Test
    void listsWhatIsOverdue() {
        assertThat(names(TasklistFilters.OVERDUE, "ferry-leader1")).containsExactly("承办逾期");
        assertThat(names(TasklistFilters.OVERDUE, "police-clerk1")).containsExactly("派出所承办");
    }

    @Test
    void listsWhatAUnitMayStillHandBack() {
        assertThat(names(TasklistFilters.RETURNABLE, "ferry-leader1")).containsExactlyInAnyOrder("阅批可退回", "承办可退回");
        assertThat(names(TasklistFilters.RETURNABLE, "ferry-clerk1")).containsExactly("承办可退回");
    }

    @Test
    void listsWhatWaitsForAudit() {
        assertThat(names(TasklistFilters.TO_AUDIT, "auditor1")).containsExactly("审核");
    }

    @Test
    void listsWhatWaitsForLeadersAndCourt() {
        assertThat(names(TasklistFilters.TO_READ, "leader1")).containsExactlyInAnyOrder("阅示", "审定");
        assertThat(names(TasklistFilters.TO_INSTRUCT, "group1")).containsExactly("批示");
        assertThat(names(TasklistFilters.TO_MEDIATE, "court1")).containsExactlyInAnyOrder("约定", "主持");
        assertThat(filtersOf("court1")).contains("待调解").doesNotContain("待批示", "待领导阅示审定");
    }

    @Test
    void showsEachPersonTheListsOfTheirRole() {
        assertThat(filtersOf("auditor1"))
                .contains("我的任务", "我单位的任务", "今日到期", "已逾期", "待审核")
                .doesNotContain("撤回窗口期内");
        assertThat(filtersOf("ferry-clerk1")).contains("我单位的任务", "撤回窗口期内").doesNotContain("待审核");
    }

    @Test
    void isMadeOnceHoweverOftenTheProductStarts() {
        shipped.afterPropertiesSet();

        assertThat(filters.createFilterQuery().list())
                .extracting(Filter::getName)
                .doesNotHaveDuplicates();
    }

    private String filtersOf(String userId) {
        return browser.get("/engine-rest/filter?resourceType=Task", as(userId)).body();
    }

    private List<String> names(String filter, String userId) {
        String id =
                filters.createFilterQuery().filterName(filter).singleResult().getId();
        String answer =
                browser.get("/engine-rest/filter/" + id + "/list", as(userId)).body();
        return JsonPath.read(answer, "$[*].name");
    }
}
