package cn.gulangyu.hotline.publication;

import static cn.gulangyu.hotline.workflow.CaseVariables.PUBLISH;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import cn.gulangyu.hotline.vault.Vault;
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

    private final Cases cases;
    private final CaseJournal journal;
    private final Vault vault;

    DecidePublication(Cases cases, CaseJournal journal, Vault vault) {
        this.cases = cases;
        this.journal = journal;
        this.vault = vault;
    }

    record Body(
            @NotNull(message = "请选择是否公开") @Nullable Boolean publish,

            @Size(max = 1000, message = "理由不超过 1000 字") @Nullable String reason,

            @Size(max = 100, message = "公开标题不超过 100 字") @Nullable String publicTitle,

            @Size(max = 4000, message = "公开答复不超过 4000 字") @Nullable String publicReply) {}

    @Override
    public String taskKey() {
        return "Task_DecidePublication";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        boolean publish = Boolean.TRUE.equals(body.publish());
        CaseFile file = cases.get(task.caseNo());
        if (publish) {
            check(file, body);
            cases.publication(task.caseNo(), body.publicTitle(), body.publicReply());
        } else if (body.reason() == null || body.reason().isBlank()) {
            throw Refusal.against(Clause.of("11(2)"), "reason", "反映人愿意公开而决定不公开的，须说明理由");
        }
        journal.append(
                task.caseNo(),
                publish ? JournalEvent.PUBLISHED : JournalEvent.PUBLICATION_DECIDED,
                Clause.of("11(2)"),
                Map.of("publish", String.valueOf(publish)),
                body.reason());
        return VariableChanges.none().with(PUBLISH, publish);
    }

    private void check(CaseFile file, Body body) {
        List<FieldProblem> problems = new ArrayList<>();
        checkText(file.caseNo(), "publicTitle", body.publicTitle(), "请填写公开标题", problems);
        checkText(file.caseNo(), "publicReply", body.publicReply(), "请填写公开的答复内容", problems);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private void checkText(
            String caseNo, String field, @Nullable String text, String missing, List<FieldProblem> problems) {
        if (text == null || text.isBlank()) {
            problems.add(new FieldProblem(field, missing));
        } else if (vault.appearsIn(caseNo, text)) {
            problems.add(new FieldProblem(field, "公开内容中含有反映人的身份信息，请删去"));
        }
    }
}
