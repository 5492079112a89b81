package cn.gulangyu.hotline.publication;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.casefile.CaseAccess;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The auditor takes a published reply back from the public, with a reason that is kept. Art. 3(4), 11(2). */
@RestController
@Cites({"3(4)", "11(2)"})
class Withdrawal {

    private final CaseAccess access;
    private final Cases cases;
    private final CaseJournal journal;

    Withdrawal(CaseAccess access, Cases cases, CaseJournal journal) {
        this.access = access;
        this.cases = cases;
        this.journal = journal;
    }

    record Body(
            @NotBlank(message = "请填写撤下公开的理由") @Size(max = 1000, message = "理由不超过 1000 字") @Nullable String reason) {}

    @DeleteMapping("/api/v1/cases/{caseNo}/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void withdraw(@PathVariable String caseNo, @Valid @RequestBody Body body) {
        Caller.current().require(Role.CENTRE_AUDITOR);
        if (access.open(caseNo).publishedAt() == null) {
            throw Refusal.conflict("该事项的答复没有公开");
        }
        cases.publication(caseNo, null, null);
        journal.append(caseNo, JournalEvent.PUBLICATION_WITHDRAWN, Clause.of("11(2)"), Map.of(), body.reason());
    }
}
