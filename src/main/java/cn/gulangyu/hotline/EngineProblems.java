package cn.gulangyu.hotline;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what the engine throws into problems; its own English sentences are not shown. */
@RestControllerAdvice
@Order(1)
class EngineProblems {

    @ExceptionHandler({OptimisticLockingException.class, TaskAlreadyClaimedException.class})
    ResponseEntity<Object> slower(ProcessEngineException late) {
        return Problem.CONFLICT.answer("其他人已先完成此任务或修改了同一内容，请刷新后再试");
    }

    @ExceptionHandler
    ResponseEntity<Object> suspended(SuspendedEntityInteractionException suspended) {
        return Problem.CONFLICT.answer("此事项的流程已被暂停，请联系系统管理员");
    }

    @ExceptionHandler
    ResponseEntity<Object> notPermitted(AuthorizationException refused) {
        return Problem.NOT_PERMITTED.answer("您没有权限进行此项操作");
    }

    @ExceptionHandler({NullValueException.class, NotFoundException.class})
    ResponseEntity<Object> gone(ProcessEngineException missing) {
        return Problem.NOT_FOUND.answer("没有找到此任务或事项，可能已由其他人办结");
    }

    /** Our own listeners refuse in Chinese, by this exception. */
    @ExceptionHandler
    ResponseEntity<Object> bad(BadUserRequestException bad) {
        String message = String.valueOf(bad.getMessage());
        boolean ours = message.codePoints().anyMatch(Character::isIdeographic);
        return Problem.INVALID.answer(ours ? message : "此项操作在当前环节不成立");
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(ProcessEngineException failure, HttpServletRequest request) {
        return ProblemAdvice.failed(failure, request);
    }
}
