package cn.gulangyu.hotline.access;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

/** Signs whoever passed our chain in to the engine's webapps, so that there is one sign-in for both. */
class WebappSignIn extends ContainerBasedAuthenticationFilter {

    @Override
    public void init(FilterConfig config) {
        // The shipped way wants a public class by name.
        authenticationProvider = new PassedOurChain();
    }

    private static final class PassedOurChain implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            Caller caller = Caller.current();
            if (request.getUserPrincipal() == null) {
                return AuthenticationResult.unsuccessful();
            }
            AuthenticationResult result = AuthenticationResult.successful(caller.userId());
            result.setGroups(caller.groups().stream().toList());
            return result;
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {}
    }
}
