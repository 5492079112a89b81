package cn.gulangyu.hotline.access;

import java.util.Arrays;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;

/** Grants permissions in the engine, each once; what an administrator granted besides stays. */
@Component
class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void toGroup(String groupId, Resource resource, String resourceId, Permission... permissions) {
        Authorization found = of(resource, resourceId)
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(groupId)
                .singleResult();
        if (found == null) {
            found = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            found.setGroupId(groupId);
            aim(found, resource, resourceId);
        }
        add(found, permissions);
    }

    /** To every account: one row instead of one per group, because the engine joins these rows in every query. */
    void toAllStaff(Resource resource, String resourceId, Permission... permissions) {
        Authorization found = of(resource, resourceId)
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .singleResult();
        if (found == null) {
            found = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
            aim(found, resource, resourceId);
        }
        add(found, permissions);
    }

    private AuthorizationQuery of(Resource resource, String resourceId) {
        return authorizations.createAuthorizationQuery().resourceType(resource).resourceId(resourceId);
    }

    private static void aim(Authorization authorization, Resource resource, String resourceId) {
        authorization.setResource(resource);
        authorization.setResourceId(resourceId);
    }

    private void add(Authorization authorization, Permission... permissions) {
        boolean complete = authorization.getId() != null
                && Arrays.stream(permissions).allMatch(authorization::isPermissionGranted);
        if (!complete) {
            Arrays.stream(permissions).forEach(authorization::addPermission);
            authorizations.saveAuthorization(authorization);
        }
    }
}
