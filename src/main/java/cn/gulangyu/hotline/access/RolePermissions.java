package cn.gulangyu.hotline.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Creates the standing groups and what each may do in the engine and its webapps, before the first request. A task is
 * seen by its candidate groups alone; only the offices that guide and supervise see running and finished cases. Art.
 * 3(1), 3(4).
 */
@Component("rolePermissions")
class RolePermissions implements InitializingBean {

    static final String CASE_LIFECYCLE = "case-lifecycle";

    private static final List<Role> OVERSIGHT =
            List.of(Role.CENTRE_MANAGER, Role.MANAGEMENT_OFFICE, Role.MARKET_OFFICE);

    private final StaffAccounts accounts;
    private final Grants grants;

    RolePermissions(StaffAccounts accounts, Grants grants) {
        this.accounts = accounts;
        this.grants = grants;
    }

    @Override
    public void afterPropertiesSet() {
        for (Role role : Role.values()) {
            accounts.ensureGroup(role.groupId(), role.label());
        }
        grants.toAllStaff(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        letAgentsRegister(Role.CENTRE_AGENT.groupId());
        OVERSIGHT.forEach(role -> letOversee(role.groupId()));
        for (Resources resource : Resources.values()) {
            grants.toGroup(Role.ADMINISTRATOR.groupId(), resource, ANY, Permissions.ALL);
        }
    }

    /** Tasklist offers a process to whoever may read it, create an instance of it and create instances at all. */
    private void letAgentsRegister(String group) {
        grants.toGroup(
                group, Resources.PROCESS_DEFINITION, CASE_LIFECYCLE, Permissions.READ, Permissions.CREATE_INSTANCE);
        grants.toGroup(group, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    }

    private void letOversee(String group) {
        grants.toGroup(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grants.toGroup(
                group,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY);
        grants.toGroup(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
        grants.toGroup(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
        grants.toGroup(group, Resources.DEPLOYMENT, ANY, Permissions.READ);
    }
}
