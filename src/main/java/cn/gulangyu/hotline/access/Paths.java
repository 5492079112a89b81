package cn.gulangyu.hotline.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which requests are of which kind, told by their path and headers. */
final class Paths {

    static final RequestMatcher ENGINE_REST = any("/engine-rest/**");
    static final RequestMatcher API = any("/api/**");
    static final RequestMatcher PUBLIC_API = any("/api/v1/public/**");
    static final RequestMatcher WEBAPPS = any("/camunda/**");
    static final RequestMatcher SIGN_IN = any("/sign-in");

    private static final RequestMatcher FOR_PROGRAMS = any("/api/**", "/engine-rest/**", "/camunda/api/**");
    private static final RequestMatcher FOR_BOTH = any("/actuator/**", "/v3/**");

    private Paths() {}

    static RequestMatcher any(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .map(pattern -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(pattern))
                .toList());
    }

    /** Whether the answer is read by a program, which a redirect to the sign-in page would only confuse. */
    static boolean isForProgram(HttpServletRequest request) {
        return FOR_PROGRAMS.matches(request) || isScript(request) || (FOR_BOTH.matches(request) && !wantsPage(request));
    }

    /** Whether a script in a browser sent it. A Basic challenge would open the browser's own password window. */
    static boolean isScript(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return request.getHeader("X-Requested-With") != null || (mode != null && !mode.equals("navigate"));
    }

    static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    static boolean hasBasicCredentials(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
    }
}
