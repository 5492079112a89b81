package cn.gulangyu.hotline.access;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One account per role with one known password, for trying the product out. Never without the demo profile. */
@Component
@Profile(DemoProfile.NAME)
@DependsOn("rolePermissions")
public class DemoAccounts implements InitializingBean {

    /** The password of every demo account. */
    public static final String PASSWORD = "Gulangyu-2016";

    /** Who has the duty in the sample roster. */
    public static final String ON_DUTY_AT_THE_CENTRE = "duty1";

    public static final String ON_DUTY_AT_THE_MANAGEMENT_OFFICE = "management1";

    private final StaffAccounts accounts;
    private final List<String> offices = new ArrayList<>();
    private final List<String> units = new ArrayList<>();

    DemoAccounts(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterPropertiesSet() {
        add("agent1", "坐席一", Role.CENTRE_AGENT.groupId());
        add("agent2", "坐席二", Role.CENTRE_AGENT.groupId());
        add("linked1", "联动系统一", Role.LINKED_SYSTEM.groupId());
        add("auditor1", "审核员", Role.CENTRE_AUDITOR.groupId());
        add(ON_DUTY_AT_THE_CENTRE, "值班员", Role.CENTRE_DUTY.groupId());
        add("manager1", "中心负责人", Role.CENTRE_MANAGER.groupId());
        add("market1", "市场处经办", Role.MARKET_OFFICE.groupId());
        add(ON_DUTY_AT_THE_MANAGEMENT_OFFICE, "管理处经办", Role.MANAGEMENT_OFFICE.groupId());
        add("leader1", "管委会领导", Role.COMMITTEE_LEADER.groupId());
        add("group1", "领导小组办公室", Role.LEADING_GROUP_OFFICE.groupId());
        add("policy1", "制度维护员一", Role.POLICY_STAFF.groupId());
        add("policy2", "制度维护员二", Role.POLICY_STAFF.groupId());
        add("court1", "巡回法庭", Role.CIRCUIT_COURT.groupId());
        add("admin", "系统管理员", Role.ADMINISTRATOR.groupId());
    }

    private void add(String userId, String name, String group) {
        accounts.ensureAccount(userId, name, PASSWORD, List.of(group));
        accounts.ensureEmail(userId, userId + "@example.invalid");
        offices.add(userId + " " + name);
    }

    /** The clerk and the leader of a sample unit. */
    public void addUnit(String unitId, String unitName) {
        String staff = UnitGroups.staff(unitId);
        accounts.ensureAccount(unitId + "-clerk1", unitName + "经办人", PASSWORD, List.of(staff));
        accounts.ensureAccount(
                unitId + "-leader1", unitName + "领导", PASSWORD, List.of(staff, UnitGroups.leaders(unitId)));
        units.add(unitId + " " + unitName);
    }

    /** Account and person of the Centre's and the offices' staff, for the start-up notice. */
    List<String> offices() {
        return List.copyOf(offices);
    }

    /** Id and name of the units that have accounts, for the start-up notice. */
    List<String> units() {
        return List.copyOf(units);
    }
}
