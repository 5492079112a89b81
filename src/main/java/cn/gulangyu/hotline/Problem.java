package cn.gulangyu.hotline;

import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** The kinds of problem that the HTTP interface answers with, as RFC 9457 bodies in Chinese. */
enum Problem {
    INVALID(HttpStatus.BAD_REQUEST, "填写有误"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "尚未登录"),
    NOT_PERMITTED(HttpStatus.FORBIDDEN, "没有权限"),
    STALE_PAGE(HttpStatus.FORBIDDEN, "页面已过期"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "没有找到"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "不支持此方法"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "无法以所要求的格式回答"),
    CONFLICT(HttpStatus.CONFLICT, "与他人的操作冲突"),
    TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE, "内容过大"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "不支持此格式"),
    AGAINST_THE_REGULATION(HttpStatus.UNPROCESSABLE_ENTITY, "不符合工作规范"),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "系统出错");

    private final HttpStatus status;
    private final String title;

    Problem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The answer with a sentence for a person; the framework adds the path as {@code instance}. */
    ResponseEntity<Object> answer(String detail) {
        return answer(body(detail));
    }

    ResponseEntity<Object> answer(List<FieldProblem> fields) {
        ProblemDetail body = body(fields.get(0).message());
        body.setProperty("fields", fields);
        return answer(body);
    }

    static ResponseEntity<Object> of(Refusal refusal) {
        Problem problem = switch (refusal.reason()) {
            case INVALID -> INVALID;
            case AGAINST_THE_REGULATION -> AGAINST_THE_REGULATION;
            case NOT_PERMITTED -> NOT_PERMITTED;
            case NOT_FOUND -> NOT_FOUND;
            case CONFLICT -> CONFLICT;
        };
        ProblemDetail body = problem.body(refusal.sentence());
        if (refusal.clause() != null) {
            body.setProperty("clause", refusal.clause().id());
        }
        if (!refusal.fields().isEmpty()) {
            body.setProperty("fields", refusal.fields());
        }
        return problem.answer(body);
    }

    private ProblemDetail body(String detail) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create(
                "urn:hotline:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-')));
        body.setTitle(title);
        return body;
    }

    private ResponseEntity<Object> answer(ProblemDetail body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
