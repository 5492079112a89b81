package cn.gulangyu.hotline.deadline;

import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Kind;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the limit of a case depends on. Facts arrive in any order; the limit is computed from all of them at once, so their
 * order never matters. Refused with a {@link Refusal} when a number of days is negative or beyond a year, or the superior's
 * limit is not after receipt. Art. 13.
 *
 * @param unitLimitDays working days of the unit's published list; 0 where it publishes none
 * @param superiorDueAt the limit set by a superior, which overrides every other
 * @param extensionDays working days of the extension agreed to; 0 for none
 */
public record DeadlineFacts(
        Instant receivedAt,
        Kind kind,
        Domain domain,
        boolean urgent,
        boolean simple,
        int unitLimitDays,
        @Nullable Instant superiorDueAt,
        int extensionDays) {

    // Bounds against mistyped numbers, not limits of the regulation.
    private static final int MOST_DAYS = 366;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2190;

    public DeadlineFacts {
        List<FieldProblem> problems = new ArrayList<>();
        checkYear("receivedAt", "接收时间", receivedAt, problems);
        checkDays("unitLimitDays", "单位公布时限", unitLimitDays, problems);
        checkDays("extensionDays", "延期天数", extensionDays, problems);
        if (superiorDueAt != null) {
            checkYear("superiorDueAt", "上级指定期限", superiorDueAt, problems);
            if (!superiorDueAt.isAfter(receivedAt)) {
                problems.add(new FieldProblem("superiorDueAt", "上级指定期限须晚于接收时间"));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    /** A matter of which nothing but its receipt, kind and domain is known. */
    public static DeadlineFacts of(Instant receivedAt, Kind kind, Domain domain) {
        return new DeadlineFacts(receivedAt, kind, domain, false, false, 0, null, 0);
    }

    public DeadlineFacts asUrgent() {
        return new DeadlineFacts(receivedAt, kind, domain, true, simple, unitLimitDays, superiorDueAt, extensionDays);
    }

    public DeadlineFacts asSimple() {
        return new DeadlineFacts(receivedAt, kind, domain, urgent, true, unitLimitDays, superiorDueAt, extensionDays);
    }

    /** The same matter in that domain. */
    public DeadlineFacts in(Domain classified) {
        return new DeadlineFacts(
                receivedAt, kind, classified, urgent, simple, unitLimitDays, superiorDueAt, extensionDays);
    }

    /** With the working days of the unit's published list. Art. 11 para. 1. */
    public DeadlineFacts publishedLimit(int days) {
        return new DeadlineFacts(receivedAt, kind, domain, urgent, simple, days, superiorDueAt, extensionDays);
    }

    /** With the limit that a superior has set. Art. 13(4). */
    public DeadlineFacts limitedBy(Instant superiorDueAt) {
        return new DeadlineFacts(receivedAt, kind, domain, urgent, simple, unitLimitDays, superiorDueAt, extensionDays);
    }

    /** With an extension by that many working days, in place of an earlier one. Art. 13(2). */
    public DeadlineFacts extendedBy(int days) {
        return new DeadlineFacts(receivedAt, kind, domain, urgent, simple, unitLimitDays, superiorDueAt, days);
    }

    private static void checkYear(String field, String label, Instant instant, List<FieldProblem> problems) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            problems.add(new FieldProblem(field, label + "的年份须在" + FIRST_YEAR + "年至" + LAST_YEAR + "年之间"));
        }
    }

    private static void checkDays(String field, String label, int days, List<FieldProblem> problems) {
        if (days < 0 || days > MOST_DAYS) {
            problems.add(new FieldProblem(field, label + "须为0至" + MOST_DAYS + "个工作日"));
        }
    }
}
