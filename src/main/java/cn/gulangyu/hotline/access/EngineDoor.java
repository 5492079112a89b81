package cn.gulangyu.hotline.access;

import cn.gulangyu.hotline.regulation.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets staff read and claim through the engine's own interfaces, and change nothing else there: whoever works on a task
 * could otherwise set variables, comment or complete past our checks, or hand a case to a stranger by claiming for them.
 * Comments and task attachments are closed to everybody, because the engine would keep what they say of a reporter. Art.
 * 3(4).
 */
class EngineDoor extends OncePerRequestFilter {

    private static final Pattern ENGINE =
            Pattern.compile("/(?:engine-rest|camunda/api/engine)(?:/engine/[^/]+)?/(?<call>.*)");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Queries with a body, giving back, and one's own password. */
    private static final List<Pattern> OPEN_TO_STAFF = List.of(
            Pattern.compile("POST (task|process-instance|execution|variable-instance|job|job-definition|user|group"
                    + "|history/[a-z-]+)(/count)?"),
            Pattern.compile("POST filter/[^/]+/(list|count|singleResult)"),
            Pattern.compile("POST task/[^/]+/unclaim"),
            Pattern.compile("POST identity/(verify|password-policy)"),
            Pattern.compile("PUT user/[^/]+/credentials"));

    private static final Pattern ASSIGNING = Pattern.compile("POST task/[^/]+/(claim|assignee)");

    private static final Pattern WORDS_ON_A_TASK =
            Pattern.compile("(task|process-instance)/[^/]+/(comment|attachment)(/.*)?");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Refusals refusals;

    EngineDoor(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher engine = ENGINE.matcher(path);
        if (!engine.matches() || READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        String call = engine.group("call").replaceFirst("/$", "");
        if (WORDS_ON_A_TASK.matcher(call).matches()) {
            refusals.answer(request, response, Refusal.notPermitted("引擎的评论和任务附件已停用，请在事项表单中填写意见、上传材料"));
        } else if (Caller.current().is(Role.ADMINISTRATOR) || isOpenToStaff(request.getMethod() + " " + call)) {
            chain.doFilter(request, response);
        } else if (ASSIGNING.matcher(request.getMethod() + " " + call).matches()) {
            letTakeForThemselves(new ReplayedBody(request), response, chain);
        } else {
            refusals.answer(request, response, Refusal.notPermitted("此操作只能通过本系统的表单或 /api/v1 接口进行"));
        }
    }

    private void letTakeForThemselves(ReplayedBody request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Caller.current().userId().equals(userIdIn(request.body()))) {
            chain.doFilter(request, response);
        } else {
            refusals.answer(request, response, Refusal.notPermitted("任务只能由本人接手；单位领导在阅批表单中指定经办人"));
        }
    }

    private static String userIdIn(byte[] body) throws IOException {
        try {
            return JSON.readTree(body).path("userId").asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private static boolean isOpenToStaff(String call) {
        return OPEN_TO_STAFF.stream().anyMatch(open -> open.matcher(call).matches());
    }
}
