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

/** The committee's leaders read the report and say what they hold of it (阅示). Art. 10(2)2. */
@Component
@Cites("10(2)2")
class ReadByLeaders implements UserTaskCompletion<ReadByLeaders.Body> {

    private final Instructions instructions;
    private final CaseJournal journal;

    ReadByLeaders(Instructions instructions, CaseJournal journal) {
        this.instructions = instructions;
        this.journal = journal;
    }

    record Body(
            @NotBlank(message = "请填写阅示意见") @Size(max = 2000, message = "阅示意见不超过 2000 字") @Nullable String opinion) {}

    @Override
    public String taskKey() {
        return "Task_ReadByLeaders";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.opinion() == null) {
            throw Refusal.invalid("opinion", "请填写阅示意见");
        }
        instructions.readByLeaders(
                instructions.current(task.caseNo()), body.opinion().strip(), task.actor());
        journal.append(task.caseNo(), JournalEvent.READ_BY_LEADERS, Clause.of("10(2)2"), Map.of(), body.opinion());
        return VariableChanges.none();
    }
}
