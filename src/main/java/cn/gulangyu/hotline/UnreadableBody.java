package cn.gulangyu.hotline;

import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in Chinese which field of a JSON body could not be read, and what it may be. */
final class UnreadableBody {

    private static final int SHOWN_OF_A_VALUE = 40;

    private UnreadableBody() {}

    static FieldProblem explain(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            String field = pathOf(unknown);
            return new FieldProblem(field, "没有字段“" + field + "”，可选:" + listed(unknown.getKnownPropertyIds()));
        }
        if (unreadable instanceof InvalidFormatException wrong) {
            String field = pathOf(wrong);
            String value = shortened(String.valueOf(wrong.getValue()));
            return new FieldProblem(field, "字段“" + field + "”的值“" + value + "”无效" + whatItMayBe(wrong.getTargetType()));
        }
        if (unreadable instanceof JsonMappingException mismatch
                && !mismatch.getPath().isEmpty()) {
            String field = pathOf(mismatch);
            return new FieldProblem(field, "字段“" + field + "”的值无效");
        }
        return new FieldProblem("", "请求正文不是有效的 JSON" + where(unreadable));
    }

    private static String whatItMayBe(@Nullable Class<?> type) {
        if (type == null) {
            return "";
        }
        if (type.isEnum()) {
            return "，可选:"
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining("、"));
        }
        if (type == Instant.class || type == OffsetDateTime.class) {
            return "，应为带时区的时刻，例如 2016-07-28T09:00:00+08:00";
        }
        if (type == LocalDate.class) {
            return "，应为日期，例如 2016-07-28";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "，应为 true 或 false";
        }
        boolean number = Number.class.isAssignableFrom(type) || type.isPrimitive();
        return number ? "，应为数字" : "";
    }

    private static String listed(@Nullable Collection<Object> names) {
        return names == null
                ? "无"
                : names.stream().map(String::valueOf).sorted().collect(Collectors.joining("、"));
    }

    private static String pathOf(JsonMappingException at) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : at.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String where(JsonProcessingException unreadable) {
        return unreadable.getLocation() == null
                ? ""
                : "(第 " + unreadable.getLocation().getLineNr() + " 行第 "
                        + unreadable.getLocation().getColumnNr() + " 列)";
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN_OF_A_VALUE ? value : value.substring(0, SHOWN_OF_A_VALUE) + "…";
    }
}
