package cn.gulangyu.hotline.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends our session too when somebody signs out in one of the engine's webapps. */
class WebappSignOut extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        HttpSession session = request.getSession(false);
        boolean signedOut = request.getMethod().equals("POST")
                && request.getRequestURI().endsWith("/logout")
                && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
        if (signedOut && session != null) {
            session.invalidate();
        }
    }
}
