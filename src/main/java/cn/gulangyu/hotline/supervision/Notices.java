package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.casefile.CaseLimit;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.deadline.Deadlines;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Rung;
import cn.gulangyu.hotline.regulation.SupervisionMode;
import cn.gulangyu.hotline.regulation.SupervisionResult;
import cn.gulangyu.hotline.supervision.SupervisionLog.Said;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues the notices that the diagram asks for, each under a number of its own. Art. 13(3), 17, 18. */
@Component
@Cites({"17", "18"})
public class Notices {

    private final SupervisionRows rows;
    private final NoticeRows notices;
    private final SupervisionLog log;
    private final YearlyNumbers numbers;
    private final CircularList circulars;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Units units;
    private final Clock clock;

    Notices(
            SupervisionRows rows,
            NoticeRows notices,
            SupervisionLog log,
            YearlyNumbers numbers,
            CircularList circulars,
            Cases cases,
            Deadlines deadlines,
            Units units,
            Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.log = log;
        this.numbers = numbers;
        this.circulars = circulars;
        this.cases = cases;
        this.deadlines = deadlines;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The notice of a rung; a circular also enters the unit on the circular list. The mode that a person asked for goes
     * before the table's, on the first rung.
     *
     * @return when the unit's answer is due
     */
    public Instant issue(String supervisionId, Rung rung, SupervisionMode proposed, Clause clause) {
        Supervision supervision = rows.get(supervisionId);
        SupervisionMode mode = supervision.rung() == null && supervision.mode() != null ? supervision.mode() : proposed;
        Instant now = clock.instant();
        Instant dueAt = deadlines.noticeAnswer(CaseLimit.facts(cases.get(supervision.caseNo())), now);
        rows.change(
                supervision,
                SupervisionRows.change()
                        .set("rung", rung)
                        .set("mode_code", mode)
                        .set("due_at", dueAt)
                        .set("answered_at", null)
                        .set("evaluation", null));
        Supervision raised = rows.get(supervisionId);
        write(raised, NoticeKind.of(rung), clause, dueAt, raised.reason(), JournalEvent.NOTICE_ISSUED);
        if (rung == Rung.CIRCULATE) {
            circulars.circulate(supervision.caseNo(), supervision.unitId(), clause);
        }
        return dueAt;
    }

    /** The suggestion for improvement that the evaluation asked for. Art. 17. */
    public Instant suggest(String supervisionId) {
        Supervision supervision = rows.get(supervisionId);
        Instant dueAt = deadlines.improvement(clock.instant());
        rows.change(supervision, SupervisionRows.change().set("due_at", dueAt).set("answered_at", null));
        String suggestion = log.lastWords(supervisionId, JournalEvent.ANSWER_EVALUATED);
        write(
                rows.get(supervisionId),
                NoticeKind.SUGGESTION,
                Clause.of("17"),
                dueAt,
                suggestion,
                JournalEvent.IMPROVEMENT_SUGGESTED);
        return dueAt;
    }

    /** The notice of what the leading group office approved. Art. 18. */
    public void result(String supervisionId, SupervisionResult result) {
        Supervision supervision = rows.get(supervisionId);
        String proposal = log.lastWords(supervisionId, JournalEvent.RESULT_DECIDED);
        write(
                supervision,
                NoticeKind.of(result),
                Clause.of("18"),
                null,
                proposal == null ? supervision.reason() : proposal,
                JournalEvent.RESULT_ISSUED);
    }

    private void write(
            Supervision supervision,
            NoticeKind kind,
            Clause clause,
            @Nullable Instant dueAt,
            @Nullable String words,
            JournalEvent event) {
        Notice notice = new Notice(
                numbers.next("notice", Notice.PATTERN),
                kind,
                supervision.id(),
                supervision.caseNo(),
                supervision.unitId(),
                units.find(supervision.unitId()).map(Unit::name).orElse(supervision.unitId()),
                supervision.trigger(),
                supervision.rung(),
                supervision.mode(),
                clause,
                clock.instant(),
                dueAt,
                words);
        notices.insert(notice);
        log.append(supervision, event, clause, Said.code(notice.number(), null));
    }
}
