package cn.gulangyu.hotline.access;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * The ready-made lists in Tasklist. Each is created once; an administrator may change it afterwards. They ask for the
 * candidate groups as well, though permissions already hide other tasks, because that keeps the query short.
 */
@Component
class TasklistFilters implements InitializingBean {

    static final String MINE = "我的任务";
    static final String MY_UNITS = "我单位的任务";
    static final String DUE_TODAY = "今日到期";
    static final String OVERDUE = "已逾期";
    static final String RETURNABLE = "撤回窗口期内";
    static final String TO_AUDIT = "待审核";
    static final String TO_ARRANGE = "待协调安排";
    static final String TO_SUPPORT = "待提出配合意见";
    static final String TO_PRESS = "待催促协助";
    static final String TO_READ = "待领导阅示审定";
    static final String TO_INSTRUCT = "待批示";
    static final String TO_MEDIATE = "待调解";

    private static final String END_OF_TODAY = "${dateTime().plusDays(1).withTimeAtStartOfDay().plusMillis(1)}";

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;

    TasklistFilters(FilterService filters, TaskService tasks, Grants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    @Override
    public void afterPropertiesSet() {
        forAll(ensure(10, MINE, "#0d5c75", "已由我接手的任务", query -> query.taskAssigneeExpression("${currentUser()}")));
        forAll(ensure(20, MY_UNITS, "#2f7d5b", "我所在单位或岗位可办理的任务", this::ofMyGroups));
        forAll(ensure(
                30,
                DUE_TODAY,
                "#c98a1b",
                "今天二十四时前到期",
                query -> ofMyGroups(query).dueAfterExpression("${now()}").dueBeforeExpression(END_OF_TODAY)));
        forAll(ensure(
                40, OVERDUE, "#b5472f", "已过办理期限", query -> ofMyGroups(query).dueBeforeExpression("${now()}")));
        ensure(
                50,
                RETURNABLE,
                "#6a5a9c",
                "不属本单位职责的，可在窗口期内申请撤回",
                query -> ofMyGroups(query)
                        .taskDefinitionKeyIn("Task_ReadAndAssign", "Task_Handle")
                        .processVariableValueEquals("returnOffered", true));
        Filter audit = ensure(
                25,
                TO_AUDIT,
                "#2b5fa8",
                "承办单位已回复，等待审核",
                query -> ofMyGroups(query).taskDefinitionKey("Task_AuditReply"));
        forRole(Role.CENTRE_AUDITOR, audit);
        forTheOffices();
        forLeadersAndCourt();
    }

    /** What the offices arrange among units and authorities. Art. 3(1), 10(2)1, 10(2)3. */
    private void forTheOffices() {
        forRole(
                Role.MANAGEMENT_OFFICE,
                ensure(
                        26,
                        TO_ARRANGE,
                        "#2b5fa8",
                        "多单位联办、协调会和牵头研究",
                        query -> ofMyGroups(query)
                                .taskDefinitionKeyIn(
                                        "Task_ArrangeJointHandling",
                                        "Task_CallMeeting",
                                        "Task_RecordMeeting",
                                        "Task_TakeLead",
                                        "Task_NameUnit")));
        forRole(
                Role.MARKET_OFFICE,
                ensure(
                        27,
                        TO_SUPPORT,
                        "#2b5fa8",
                        "管理处牵头、需市场处配合的事项",
                        query -> ofMyGroups(query).taskDefinitionKey("Task_SupportLead")));
        forRole(
                Role.CENTRE_AGENT,
                ensure(
                        28,
                        TO_PRESS,
                        "#c98a1b",
                        "请求协助后到时未回复的，请再次联系对方",
                        query -> ofMyGroups(query)
                                .taskDefinitionKey("Task_RecordHelp")
                                .followUpBeforeExpression("${now()}")));
    }

    /** What waits for the leaders, for the leading group office and for the circuit court. Art. 10(2)2, 10(3), 11(3). */
    private void forLeadersAndCourt() {
        Filter read = ensure(
                21,
                TO_READ,
                "#2b5fa8",
                "等待阅示的呈报和等待审定的答复",
                query -> ofMyGroups(query).taskDefinitionKeyIn("Task_ReadByLeaders", "Task_ApproveReply"));
        Filter instruct = ensure(
                22,
                TO_INSTRUCT,
                "#2b5fa8",
                "委领导已阅示，等待批示",
                query -> ofMyGroups(query).taskDefinitionKey("Task_Instruct"));
        Filter mediate = ensure(
                23,
                TO_MEDIATE,
                "#2b5fa8",
                "等待约定或主持的调解",
                query -> ofMyGroups(query).taskDefinitionKeyIn("Task_ArrangeMediation", "Task_Mediate"));
        forRole(Role.COMMITTEE_LEADER, read);
        forRole(Role.LEADING_GROUP_OFFICE, instruct);
        forRole(Role.CIRCUIT_COURT, mediate);
    }

    private void forRole(Role role, Filter filter) {
        grants.toGroup(role.groupId(), Resources.FILTER, filter.getId(), Permissions.READ);
    }

    /** Shows a unit's staff what they may still hand back. Art. 11 para. 1. */
    void showReturnableTo(String unitGroup) {
        Filter returnable = filters.createFilterQuery().filterName(RETURNABLE).singleResult();
        grants.toGroup(unitGroup, Resources.FILTER, returnable.getId(), Permissions.READ);
    }

    private TaskQuery ofMyGroups(TaskQuery query) {
        return query.taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks();
    }

    private void forAll(Filter filter) {
        grants.toAllStaff(Resources.FILTER, filter.getId(), Permissions.READ);
    }

    private Filter ensure(int place, String name, String colour, String description, UnaryOperator<TaskQuery> asks) {
        Filter found = filters.createFilterQuery().filterName(name).singleResult();
        if (found != null) {
            return found;
        }
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(asks.apply(tasks.createTaskQuery()));
        filter.setProperties(Map.of(
                "priority",
                place,
                "color",
                colour,
                "description",
                description,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(Map.of("name", "caseNo", "label", "事项编号"))));
        return filters.saveFilter(filter);
    }
}
