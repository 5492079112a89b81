package cn.gulangyu.hotline.publication;

import static cn.gulangyu.hotline.workflow.CaseVariables.PUBLISH;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The Centre decides, knowing the reporter's wish and the unit's advice, whether the public reads the reply and in which
 * words. Words that name the reporter are refused. Art. 3(4), 11(2).
 */
@Component
@Cites({"3(4)", "11(2)"})
class DecidePublication implements UserTaskCompletion<DecidePublication.Body> {

    static final String TASK = "Task_DecidePublication";

    private final Cases cases;
    private final Parts parts;
    private final CaseJournal journal;
    private final Redaction redaction;

    DecidePublication(Cases cases, Parts parts, CaseJournal journal, Redaction redaction) {
        this.cases = cases;
        this.parts = parts;
        this.journal = journal;
        this.redaction = redaction;
    }

    record Body(
            @NotNull(message = "请选择是否公开") @Nullable Boolean publish,

            @Size(max = 1000, message = "理由不超过 1000 字") @Nullable String reason,

            @Size(max = 100, message = "公开标题不超过 100 字") @Nullable String publicTitle,

            @Size(max = 4000, message = "公开答复不超过 4000 字") @Nullable String publicReply,

            @Nullable Boolean findingsChecked) {}

    @Override
    public String taskKey() {
        return "Task_DecidePublication";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        boolean publish = Boolean.TRUE.equals(body.publish());
        CaseFile file = cases.get(task.caseNo());
        if (isBlank(body.reason())) {
            requireNoReasonNeeded(task.caseNo(), publish);
        }
        if (publish) {
            check(file, body);
            cases.publication(task.caseNo(), body.publicTitle(), body.publicReply());
        }
        journal.append(
                task.caseNo(),
                publish ? JournalEvent.PUBLISHED : JournalEvent.PUBLICATION_DECIDED,
                Clause.of("11(2)"),
                Map.of("publish", String.valueOf(publish)),
                body.reason());
        return VariableChanges.none().with(PUBLISH, publish);
    }

    /** Against the reporter's wish or the unit's advice, the Centre says why. */
    private void requireNoReasonNeeded(String caseNo, boolean publish) {
        if (!publish) {
            throw Refusal.against(Clause.of("11(2)"), "reason", "反映人愿意公开而决定不公开的，须说明理由");
        }
        if (parts.kept(caseNo).stream().anyMatch(part -> "DO_NOT_PUBLISH".equals(part.publicationAdvice()))) {
            throw Refusal.against(Clause.of("11(2)"), "reason", "承办单位建议不宜公开而决定公开的，须说明理由");
        }
    }

    private void check(CaseFile file, Body body) {
        List<FieldProblem> problems = new ArrayList<>();
        List<Redaction.Found> found = new ArrayList<>();
        checkText(file.caseNo(), "publicTitle", body.publicTitle(), "请填写公开标题", problems, found);
        checkText(file.caseNo(), "publicReply", body.publicReply(), "请填写公开的答复内容", problems, found);
        found.stream()
                .filter(Redaction.Found::refused)
                .forEach(place -> problems.add(new FieldProblem(place.field(), "公开内容中含有" + place.label() + "，请删去")));
        if (problems.isEmpty() && !found.isEmpty() && !Boolean.TRUE.equals(body.findingsChecked())) {
            problems.add(new FieldProblem("findingsChecked", "公开内容中有疑似个人信息，请逐项核对后勾选确认"));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private void checkText(
            String caseNo,
            String field,
            @Nullable String text,
            String missing,
            List<FieldProblem> problems,
            List<Redaction.Found> found) {
        if (text == null || text.isBlank()) {
            problems.add(new FieldProblem(field, missing));
        } else {
            found.addAll(redaction.in(caseNo, field, text));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
