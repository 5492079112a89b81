package cn.gulangyu.hotline.coordination;

import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.coordination.OfficeLeads.OfficeLead;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Market Office says how it supports the Management Office. Art. 3(1). */
@Component
@Cites("3(1)")
class SupportLead implements UserTaskCompletion<SupportLead.Body> {

    private final OfficeLeads leads;
    private final CaseJournal journal;

    SupportLead(OfficeLeads leads, CaseJournal journal) {
        this.leads = leads;
        this.journal = journal;
    }

    record Body(
            @NotBlank(message = "请填写配合意见") @Size(max = 2000, message = "配合意见不超过 2000 字") @Nullable String support) {}

    @Override
    public String taskKey() {
        return "Task_SupportLead";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.support() == null) {
            throw Refusal.invalid("support", "请填写配合意见");
        }
        List<OfficeLead> taken = leads.of(task.caseNo());
        leads.support(taken.get(taken.size() - 1), body.support().strip());
        journal.append(task.caseNo(), JournalEvent.LEAD_SUPPORTED, Clause.of("3(1)"), Map.of(), body.support());
        return VariableChanges.none();
    }
}
