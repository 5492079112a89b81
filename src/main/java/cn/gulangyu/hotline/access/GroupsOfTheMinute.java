package cn.gulangyu.hotline.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads a session's groups again every minute, so that a change of groups, or the end of an account,
 * takes effect without signing in again. */
class GroupsOfTheMinute extends OncePerRequestFilter {

    private static final String READ_AT = GroupsOfTheMinute.class.getName();
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final EngineSignIn signIn;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    GroupsOfTheMinute(EngineSignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        boolean bySession = session != null
                && caller != null
                && !(caller instanceof AnonymousAuthenticationToken)
                && !Paths.hasBasicCredentials(request);
        if (bySession && isStale(session)) {
            renew(session, caller, request, response);
        }
        chain.doFilter(request, response);
    }

    private boolean isStale(HttpSession session) {
        Instant now = clock.instant();
        if (session.getAttribute(READ_AT) instanceof Instant readAt
                && readAt.plus(GOOD_FOR).isAfter(now)) {
            return false;
        }
        session.setAttribute(READ_AT, now);
        return true;
    }

    private void renew(
            HttpSession session, Authentication caller, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext renewed = SecurityContextHolder.createEmptyContext();
        Authentication afresh = signIn.afresh(caller);
        if (afresh == null) {
            session.invalidate();
        } else {
            renewed.setAuthentication(afresh);
            sessions.saveContext(renewed, request, response);
        }
        SecurityContextHolder.setContext(renewed);
    }
}
