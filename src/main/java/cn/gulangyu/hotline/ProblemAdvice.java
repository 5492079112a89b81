package cn.gulangyu.hotline;

import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

/** Turns what our code, the database and the chain throw into problems. The web framework's own: {@link WebProblems}. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

    private static final String SOMEBODY_WAS_FASTER = "其他人已先完成此任务或修改了同一内容，请刷新后再试";

    @ExceptionHandler
    ResponseEntity<Object> refusal(Refusal refusal) {
        return Problem.of(refusal);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(JsonProcessingException unreadable) {
        return Problem.INVALID.answer(List.of(UnreadableBody.explain(unreadable)));
    }

    @ExceptionHandler
    ResponseEntity<Object> violated(ConstraintViolationException violated) {
        List<FieldProblem> fields = violated.getConstraintViolations().stream()
                .map(violation -> new FieldProblem(String.valueOf(violation.getPropertyPath()), violation.getMessage()))
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
        return fields.isEmpty() ? Problem.INVALID.answer("填写有误") : Problem.INVALID.answer(fields);
    }

    @ExceptionHandler
    ResponseEntity<Object> brokenUpload(MultipartException broken) {
        return Problem.INVALID.answer("上传的内容不完整或格式有误，请重新上传");
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(BodyTooLarge tooLarge) {
        return Problem.TOO_LARGE.answer(tooLarge.sentence());
    }

    @ExceptionHandler
    ResponseEntity<Object> notSignedIn(AuthenticationException refused) {
        return Problem.NOT_SIGNED_IN.answer("请登录，或检查用户名和密码");
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException denied) {
        return denied instanceof CsrfException
                ? Problem.STALE_PAGE.answer("页面已过期，请刷新页面后再提交")
                : Problem.NOT_PERMITTED.answer("您没有权限进行此项操作");
    }

    @ExceptionHandler
    ResponseEntity<Object> slower(ConcurrencyFailureException locked) {
        return Problem.CONFLICT.answer(SOMEBODY_WAS_FASTER);
    }

    @ExceptionHandler
    ResponseEntity<Object> duplicate(DuplicateKeyException duplicate) {
        return Problem.CONFLICT.answer("同样的内容已经存在，请刷新后再试");
    }

    @ExceptionHandler
    ResponseEntity<Object> unforeseen(Exception failure, HttpServletRequest request) {
        return failed(failure, request);
    }

    static ResponseEntity<Object> failed(Exception failure, HttpServletRequest request) {
        if (Contention.isBehind(failure)) {
            return Problem.CONFLICT.answer(SOMEBODY_WAS_FASTER);
        }
        String incident = Incident.log(request.getMethod(), request.getRequestURI(), failure);
        return Problem.FAILED.answer("系统出错，内容未保存。请稍后再试；仍不成功时请告知系统管理员，事件编号 " + incident);
    }
}
