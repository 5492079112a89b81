package cn.gulangyu.hotline.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** How the chain says no: programs get a problem, people the sign-in page or an error page. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final HandlerExceptionResolver problems;
    private final LoginUrlAuthenticationEntryPoint signInPage = new LoginUrlAuthenticationEntryPoint("/sign-in");

    Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
        signInPage.setFavorRelativeUris(true);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        if (!Paths.isForProgram(request)) {
            signInPage.commence(request, response, refused);
            return;
        }
        if (!Paths.isScript(request) && !Paths.WEBAPPS.matches(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"hotline\", charset=\"UTF-8\"");
        }
        answer(request, response, refused);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (Paths.isForProgram(request)) {
            answer(request, response, refused);
        } else if (refused instanceof CsrfException && Paths.SIGN_IN.matches(request)) {
            response.sendRedirect(request.getContextPath() + "/sign-in?again");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Answers with the problem that our advice makes of the exception. */
    void answer(HttpServletRequest request, HttpServletResponse response, Exception refused) {
        if (problems.resolveException(request, response, null, refused) == null) {
            throw new IllegalStateException("no advice answers " + refused.getClass());
        }
    }
}
