package cn.gulangyu.hotline.extension;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseLimit;
import cn.gulangyu.hotline.casefile.Extension;
import cn.gulangyu.hotline.casefile.Extensions;
import cn.gulangyu.hotline.casefile.Part;
import cn.gulangyu.hotline.deadline.DeadlineFacts;
import cn.gulangyu.hotline.deadline.Deadlines;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * How much more time a unit may ask for now, or why none. How often and how far are rows of {@code time-limit}.
 * Art. 13(2), 13(4).
 */
@Component
@Cites({"13(2)", "13(4)"})
class Allowance {

    private static final Clause EXTENSION = Clause.of("13(2)");
    private static final Clause SUPERIOR = Clause.of("13(4)");
    private static final String FIELD = "workingDays";

    private final Extensions extensions;
    private final Deadlines deadlines;
    private final Clock clock;

    Allowance(Extensions extensions, Deadlines deadlines, Clock clock) {
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The working days that may be asked for; refused before the limit's end only, once at a time, and not for a rework. */
    int daysLeft(CaseFile file, Part part) {
        requireNoSuperiorLimit(file);
        if (part.rework()) {
            throw Refusal.against(EXTENSION, FIELD, "审核不合格退回重办的事项不能申请延期");
        }
        requireNoReply(part);
        if (!clock.instant().isBefore(part.dueAt())) {
            throw Refusal.against(EXTENSION, FIELD, "办理期限已经届满，延期须在期限届满前申请");
        }
        if (extensions.undecided(part).isPresent()) {
            throw Refusal.conflict("本单位已有一份延期申请尚未审定，不能重复申请");
        }
        DeadlineFacts facts = CaseLimit.facts(file);
        requireOnceMore(part, deadlines.mostExtensions(facts));
        int left = deadlines.longestExtension(facts) - part.extensionDays();
        if (left <= 0) {
            throw Refusal.against(EXTENSION, FIELD, "本事项的延期已达最多工作日数，不能再延");
        }
        return left;
    }

    static void requireNoSuperiorLimit(CaseFile file) {
        if (file.superiorDueAt() != null) {
            throw Refusal.against(SUPERIOR, FIELD, "上级已指定办理期限，不能延期");
        }
    }

    static void requireNoReply(Part part) {
        if (part.repliedAt() != null) {
            throw Refusal.against(EXTENSION, FIELD, "本事项已经答复反映人，无须延期");
        }
    }

    static Refusal tooFar(int left) {
        return Refusal.against(EXTENSION, FIELD, "最多可延期" + left + "个工作日");
    }

    private void requireOnceMore(Part part, int most) {
        long granted = extensions.of(part.caseNo()).stream()
                .filter(extension -> extension.unitId().equals(part.unitId()))
                .filter(Extension::isGranted)
                .count();
        if (granted >= most) {
            throw Refusal.against(EXTENSION, FIELD, "本单位对本事项已获准延期" + granted + "次，最多" + most + "次");
        }
    }
}
