package cn.gulangyu.hotline.handling;

import static cn.gulangyu.hotline.workflow.CaseVariables.SHARE;

import cn.gulangyu.hotline.casefile.Attachments;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.CaseState;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.Part;
import cn.gulangyu.hotline.casefile.Parts;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The unit files its handling document with the Centre and advises on publication. Art. 11(1), 11(2). */
@Component
@Cites({"3(2)", "11(1)", "11(2)"})
class FileDocument implements UserTaskCompletion<FileDocument.Body> {

    private final Cases cases;
    private final Parts parts;
    private final Attachments attachments;
    private final CaseJournal journal;

    FileDocument(Cases cases, Parts parts, Attachments attachments, CaseJournal journal) {
        this.cases = cases;
        this.parts = parts;
        this.attachments = attachments;
        this.journal = journal;
    }

    enum Advice {
        PUBLISH,
        DO_NOT_PUBLISH
    }

    record Body(
            @NotBlank(message = "请填写办结文件名称") @Size(max = 100, message = "办结文件名称不超过 100 字") @Nullable String documentTitle,

            @NotEmpty(message = "请上传办结文件") @Size(max = 10, message = "办结文件不超过 10 个") @Nullable List<String> attachmentIds,

            @NotNull(message = "请选择是否建议公开") @Nullable Advice publicationAdvice,

            @Size(max = 1000, message = "理由不超过 1000 字") @Nullable String adviceReason) {}

    @Override
    public String taskKey() {
        return "Task_FileDocument";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.publicationAdvice() == null || body.documentTitle() == null || body.attachmentIds() == null) {
            throw Refusal.invalid("documentTitle", "请填写办结文件名称并上传办结文件");
        }
        boolean against = body.publicationAdvice() == Advice.DO_NOT_PUBLISH;
        if (against && (body.adviceReason() == null || body.adviceReason().isBlank())) {
            throw Refusal.against(Clause.of("11(2)"), "adviceReason", "建议不公开须说明理由");
        }
        Part part = parts.current(task.caseNo(), task.unitId());
        attachments.file(part, body.attachmentIds());
        parts.filed(part, body.documentTitle().strip(), body.publicationAdvice().name(), body.adviceReason());
        if (!task.find(SHARE).orElse(false)) {
            cases.enter(task.caseNo(), CaseState.IN_AUDIT);
        }
        journal.append(
                task.caseNo(),
                JournalEvent.DOCUMENT_FILED,
                Clause.of("11(1)"),
                Map.of(
                        "unitId",
                        task.unitId(),
                        "advice",
                        body.publicationAdvice().name()),
                body.adviceReason());
        return VariableChanges.none();
    }
}
