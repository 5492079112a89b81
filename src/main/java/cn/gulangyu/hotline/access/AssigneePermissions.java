package cn.gulangyu.hotline.access;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets whoever took a task give it back. The engine takes giving back for assigning, which the permission to work on a
 * task does not include; assigning to others stays shut in {@link EngineDoor}.
 */
@Component
class AssigneePermissions extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(new WithGivingBack());
    }

    private static final class WithGivingBack extends DefaultAuthorizationProvider {

        @Override
        public AuthorizationEntity @Nullable [] newTaskAssignee(
                Task task, @Nullable String before, @Nullable String assignee) {
            AuthorizationEntity[] granted = super.newTaskAssignee(task, before, assignee);
            if (granted != null) {
                for (AuthorizationEntity authorization : granted) {
                    if (authorization.getResourceType() == Resources.TASK.resourceType()) {
                        authorization.addPermission(Permissions.TASK_ASSIGN);
                    }
                }
            }
            return granted;
        }
    }
}
