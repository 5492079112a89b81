package cn.gulangyu.hotline.acceptance;

import cn.gulangyu.hotline.casefile.CaseAccess;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The table's words for the reporter under a clause, so that the agent can use or change them. Art. 6, 7, 11(5). */
@RestController
class WordsForReporter {

    private final CaseAccess access;
    private final ReporterWords reporterWords;

    WordsForReporter(CaseAccess access, ReporterWords reporterWords) {
        this.access = access;
        this.reporterWords = reporterWords;
    }

    record Words(String clause, String words) {}

    @GetMapping("/api/v1/cases/{caseNo}/words-for-reporter")
    Words words(@PathVariable String caseNo, @RequestParam String clause) {
        String topic = access.open(caseNo).topic();
        if (!clause.matches(ConfirmAdmissibility.CLAUSES)) {
            throw Refusal.invalid("clause", "该条款不决定是否受理");
        }
        return new Words(clause, reporterWords.under(Clause.of(clause), topic).text("words"));
    }
}
