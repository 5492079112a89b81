package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.deadline.Deadline;
import cn.gulangyu.hotline.deadline.DeadlineFacts;
import cn.gulangyu.hotline.deadline.Deadlines;
import cn.gulangyu.hotline.regulation.Domain;
import org.springframework.stereotype.Component;

/** The limit of a case, computed from the facts in its file. Art. 13. */
@Component
public class CaseLimit {

    private final Deadlines deadlines;

    CaseLimit(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** When the reply is due by today's calendar and tables, and why. */
    public Deadline of(CaseFile file) {
        return deadlines.reply(facts(file));
    }

    /** The same before the case is classified: what its limit is in that domain, with that published limit of the unit. */
    public Deadline of(CaseFile file, Domain domain, int unitLimitDays) {
        return deadlines.reply(facts(file).in(domain).publishedLimit(unitLimitDays));
    }

    /** A case that is not classified yet counts as a matter of social management, which has the general limits. */
    public static DeadlineFacts facts(CaseFile file) {
        return new DeadlineFacts(
                file.receivedAt(),
                file.kind(),
                file.domain() == null ? Domain.SOCIAL : file.domain(),
                file.urgent(),
                file.simple(),
                file.unitLimitDays(),
                file.superiorDueAt(),
                file.extensionDays());
    }
}
