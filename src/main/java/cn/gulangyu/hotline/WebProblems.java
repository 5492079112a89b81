package cn.gulangyu.hotline;

import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what the web framework throws before or after our code runs into problems in Chinese. */
@RestControllerAdvice
@Order(0)
class WebProblems extends ResponseEntityExceptionHandler {

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return Problem.INVALID.answer(invalid.getBindingResult().getAllErrors().stream()
                .map(error -> new FieldProblem(
                        error instanceof org.springframework.validation.FieldError field ? field.getField() : "",
                        String.valueOf(error.getDefaultMessage())))
                .toList());
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return Problem.INVALID.answer(invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldProblem(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                String.valueOf(error.getDefaultMessage()))))
                .toList());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge tooLarge) {
                return Problem.TOO_LARGE.answer(tooLarge.sentence());
            }
            if (cause instanceof Refusal refusal) {
                return Problem.of(refusal);
            }
        }
        return unreadable.getCause() instanceof JsonProcessingException json
                ? Problem.INVALID.answer(List.of(UnreadableBody.explain(json)))
                : Problem.INVALID.answer("缺少请求正文");
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return missing(missing.getParameterName(), "参数");
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return missing(missing.getRequestPartName(), "部分");
    }

    private static ResponseEntity<Object> missing(String name, String what) {
        return Problem.INVALID.answer(List.of(new FieldProblem(name, "缺少" + what + "“" + name + "”")));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        return Problem.INVALID.answer(List.of(new FieldProblem(name, "参数“" + name + "”的值无效")));
    }

    /** A person who mistyped an address gets a page. */
    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpServletResponse response = ((ServletWebRequest) request).getResponse();
        if (missing.getResourcePath().startsWith("api/") || response == null) {
            return Problem.NOT_FOUND.answer("没有这个地址");
        }
        try {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    /** Every other exception of the framework: its status says enough. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> answer = switch (status.value()) {
            case 404 -> Problem.NOT_FOUND.answer("没有这个地址");
            case 405 -> Problem.METHOD_NOT_ALLOWED.answer("此地址不支持该方法，可用:" + headers.getFirst(HttpHeaders.ALLOW));
            case 406 -> Problem.NOT_ACCEPTABLE.answer("此地址只能以 JSON 回答");
            case 413 -> Problem.TOO_LARGE.answer("上传的文件过大，单个文件不超过 20 MB,一次不超过 25 MB");
            case 415 -> Problem.UNSUPPORTED_MEDIA_TYPE.answer("请求正文的格式不受支持，请使用 application/json 或本接口说明的格式");
            default ->
                status.is4xxClientError()
                        ? Problem.INVALID.answer("请求有误")
                        : ProblemAdvice.failed(failure, ((ServletWebRequest) request).getRequest());
        };
        return failure instanceof ErrorResponse response
                ? ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .headers(response.getHeaders())
                        .body(answer.getBody())
                : answer;
    }
}
