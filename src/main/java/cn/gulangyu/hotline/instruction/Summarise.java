package cn.gulangyu.hotline.instruction;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Instructions;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Centre sums the matter up for the leaders, earlier reports included, and proposes what to do. Art. 10(2)2. */
@Component
@Cites("10(2)2")
class Summarise implements UserTaskCompletion<Summarise.Body> {

    private final Instructions instructions;
    private final CaseJournal journal;

    Summarise(Instructions instructions, CaseJournal journal) {
        this.instructions = instructions;
        this.journal = journal;
    }

    record Body(
            @NotBlank(message = "请填写情况汇总") @Size(max = 4000, message = "情况汇总不超过 4000 字") @Nullable String summary,

            @NotBlank(message = "请填写拟办建议") @Size(max = 2000, message = "拟办建议不超过 2000 字") @Nullable String proposal) {}

    @Override
    public String taskKey() {
        return "Task_Summarise";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.summary() == null || body.proposal() == null) {
            throw Refusal.invalid("summary", "请填写情况汇总和拟办建议");
        }
        instructions.summarised(
                task.caseNo(), body.summary().strip(), body.proposal().strip(), task.actor());
        String turn = String.valueOf(instructions.current(task.caseNo()).turn());
        journal.append(task.caseNo(), JournalEvent.SUMMARISED, Clause.of("10(2)2"), Map.of("turn", turn), null);
        return VariableChanges.none();
    }
}
