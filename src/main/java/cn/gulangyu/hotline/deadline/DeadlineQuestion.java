package cn.gulangyu.hotline.deadline;

import cn.gulangyu.hotline.regulation.Coded;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Kind;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/v1/deadlines/explain}; instants with their offset, the last three may be missing. */
record DeadlineQuestion(
        @Nullable String receivedAt,
        @Nullable String kind,
        @Nullable String domain,
        @Nullable Boolean urgent,
        @Nullable Boolean simple,
        @Nullable Integer unitLimitDays,
        @Nullable String superiorDueAt,
        @Nullable Integer extensionDays) {

    /** The facts; refuses every missing or unknown value at once, each by its field. */
    DeadlineFacts facts() {
        List<FieldProblem> problems = new ArrayList<>();
        Instant received = instant("receivedAt", required("receivedAt", receivedAt, problems), problems);
        Kind kindCode = code("kind", required("kind", kind, problems), Kind.values(), problems);
        Domain domainCode = code("domain", required("domain", domain, problems), Domain.values(), problems);
        Boolean isUrgent = required("urgent", urgent, problems);
        Boolean isSimple = required("simple", simple, problems);
        Instant superior = instant("superiorDueAt", superiorDueAt, problems);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return new DeadlineFacts(
                Objects.requireNonNull(received),
                Objects.requireNonNull(kindCode),
                Objects.requireNonNull(domainCode),
                Objects.requireNonNull(isUrgent),
                Objects.requireNonNull(isSimple),
                Objects.requireNonNullElse(unitLimitDays, 0),
                superior,
                Objects.requireNonNullElse(extensionDays, 0));
    }

    private static <T> @Nullable T required(String field, @Nullable T value, List<FieldProblem> problems) {
        if (value == null) {
            problems.add(new FieldProblem(field, "请填写 " + field));
        }
        return value;
    }

    private static @Nullable Instant instant(String field, @Nullable String text, List<FieldProblem> problems) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            problems.add(new FieldProblem(field, field + " 须为带时区的时间，例如 2016-09-30T16:20:00+08:00"));
            return null;
        }
    }

    private static <E extends Coded> @Nullable E code(
            String field, @Nullable String text, E[] codes, List<FieldProblem> problems) {
        if (text == null) {
            return null;
        }
        E found = Stream.of(codes)
                .filter(code -> code.name().equals(text))
                .findFirst()
                .orElse(null);
        if (found == null) {
            String known = Arrays.stream(codes)
                    .map(code -> code.name() + " " + code.label())
                    .collect(Collectors.joining("、"));
            problems.add(new FieldProblem(field, field + " 须为：" + known));
        }
        return found;
    }
}
