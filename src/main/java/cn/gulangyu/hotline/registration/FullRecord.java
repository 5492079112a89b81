package cn.gulangyu.hotline.registration;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a full record must hold, so that what is missing is a form error and not a silent blank. Art. 9(2). */
@Cites("9(2)")
final class FullRecord {

    /** Years outside can only be slips of the pen; the databases hold no year of nine digits. */
    private static final int EARLIEST_YEAR = 1900;

    private static final int LATEST_YEAR = 2099;

    private final List<FieldProblem> problems = new ArrayList<>();

    private FullRecord() {}

    /** Refuses with every missing or impossible field at once. */
    static void check(RegistrationRequest request, Instant now) {
        FullRecord record = new FullRecord();
        if (!request.isBrief()) {
            record.wants("topic", request.topic(), "请选择事项类别");
            record.wants("place", request.place(), "请选择发生地点");
            record.wants("content", request.content(), "请填写反映的主要内容");
            record.wants("demand", request.demand(), "请填写反映人的基本诉求");
            record.wants("proposedHandling", request.proposedHandling(), "请填写拟办意见");
            record.wants("willingToPublish", request.willingToPublish(), "请询问反映人是否愿意公开");
            record.wantsReporter(request.reporter());
        }
        record.notInFuture(request.occurredAt(), now);
        record.inFuture(request.superiorDueAt(), now);
        if (!record.problems.isEmpty()) {
            throw Refusal.invalid(record.problems);
        }
    }

    private void wantsReporter(RegistrationRequest.@Nullable ReporterRequest reporter) {
        if (reporter == null) {
            problems.add(new FieldProblem("reporter", "请填写反映人基本情况"));
            return;
        }
        wants("reporter.name", reporter.name(), "请填写反映人姓名");
        if (isBlank(reporter.phone()) && isBlank(reporter.email())) {
            problems.add(new FieldProblem("reporter.phone", "请填写反映人的电话或电子邮箱，否则无法答复"));
        }
    }

    private void notInFuture(@Nullable OffsetDateTime occurredAt, Instant now) {
        if (occurredAt != null && occurredAt.toInstant().isAfter(now)) {
            problems.add(new FieldProblem("occurredAt", "发生时间不能晚于现在"));
        } else if (occurredAt != null && occurredAt.getYear() < EARLIEST_YEAR) {
            problems.add(new FieldProblem("occurredAt", "发生时间的年份有误"));
        }
    }

    private void inFuture(@Nullable OffsetDateTime superiorDueAt, Instant now) {
        if (superiorDueAt != null && !superiorDueAt.toInstant().isAfter(now)) {
            problems.add(new FieldProblem("superiorDueAt", "上级指定的办理期限必须晚于现在"));
        } else if (superiorDueAt != null && superiorDueAt.getYear() > LATEST_YEAR) {
            problems.add(new FieldProblem("superiorDueAt", "上级指定的办理期限的年份有误"));
        }
    }

    private void wants(String field, @Nullable Object value, String message) {
        if (value == null || (value instanceof String text && isBlank(text))) {
            problems.add(new FieldProblem(field, message));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
