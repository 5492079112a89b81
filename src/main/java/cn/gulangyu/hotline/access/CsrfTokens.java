package cn.gulangyu.hotline.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * The token that a browser's session must show with every change: our pages as a hidden field, the forms as the header
 * {@code X-HOTLINE-CSRF} with the value of the cookie {@code HOTLINE-CSRF}.
 */
final class CsrfTokens implements CsrfTokenRequestHandler {

    private static final String COOKIE = "HOTLINE-CSRF";
    private static final String HEADER = "X-HOTLINE-CSRF";
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final CsrfTokenRequestHandler plain = new CsrfTokenRequestAttributeHandler();
    private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

    static CookieCsrfTokenRepository repository(boolean secureCookies) {
        CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieName(COOKIE);
        repository.setHeaderName(HEADER);
        repository.setCookieCustomizer(
                cookie -> cookie.secure(secureCookies).sameSite("Lax").path("/"));
        return repository;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
        // Writes the cookie, so that a form finds it however the page was reached.
        token.get().getToken();
    }

    @Override
    public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        boolean byHeader = request.getHeader(token.getHeaderName()) != null;
        return (byHeader ? plain : masked).resolveCsrfTokenValue(request, token);
    }

    /**
     * Whether the request must show the token. Programs with Basic credentials need none, but a browser attaches
     * remembered ones to a foreign page's request too, and then says where it comes from.
     */
    static boolean areNeeded(HttpServletRequest request) {
        if (HARMLESS.contains(request.getMethod()) || Paths.PUBLIC_API.matches(request)) {
            return false;
        }
        if (Paths.API.matches(request) && isFromNobody(request)) {
            return false; // and is told to sign in, instead of that a page is stale
        }
        return !Paths.hasBasicCredentials(request) || isFromElsewhere(request);
    }

    private static boolean isFromNobody(HttpServletRequest request) {
        return request.getRequestedSessionId() == null && !Paths.hasBasicCredentials(request);
    }

    static boolean isFromElsewhere(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return false;
        }
        try {
            return !String.valueOf(URI.create(origin).getAuthority())
                    .equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
