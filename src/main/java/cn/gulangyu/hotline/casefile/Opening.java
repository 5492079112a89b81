package cn.gulangyu.hotline.casefile;

import static cn.gulangyu.hotline.workflow.CaseVariables.CHANNEL;
import static cn.gulangyu.hotline.workflow.CaseVariables.CONFIDENTIAL;
import static cn.gulangyu.hotline.workflow.CaseVariables.DIALLED_NUMBER;
import static cn.gulangyu.hotline.workflow.CaseVariables.FINISHED_AND_TOLD;
import static cn.gulangyu.hotline.workflow.CaseVariables.GROUND;
import static cn.gulangyu.hotline.workflow.CaseVariables.KIND;
import static cn.gulangyu.hotline.workflow.CaseVariables.MAIN_ANSWERED;
import static cn.gulangyu.hotline.workflow.CaseVariables.OPEN_WITHOUT_NEWS;
import static cn.gulangyu.hotline.workflow.CaseVariables.PLACE;
import static cn.gulangyu.hotline.workflow.CaseVariables.REPLY_COUNT;
import static cn.gulangyu.hotline.workflow.CaseVariables.REPORT_COUNT;
import static cn.gulangyu.hotline.workflow.CaseVariables.SIMPLE;
import static cn.gulangyu.hotline.workflow.CaseVariables.TOPIC;
import static cn.gulangyu.hotline.workflow.CaseVariables.UNRESOLVED_DAYS;
import static cn.gulangyu.hotline.workflow.CaseVariables.URGENT;
import static cn.gulangyu.hotline.workflow.CaseVariables.WILLING_TO_PUBLISH;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.vault.Identity;
import cn.gulangyu.hotline.vault.Vault;
import cn.gulangyu.hotline.workflow.CaseProcess;
import cn.gulangyu.hotline.workflow.VariableChanges;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/**
 * Opens a case: its rows, the reporter in the vault, the first journal entry and the process, together or not at all.
 * Every channel ends here. Art. 9.
 */
@Service
@Cites("9")
public class Opening {

    private static final String MERGED_REPORT = "merged-report";

    private final Cases cases;
    private final Vault vault;
    private final CaseJournal journal;
    private final EarlierMatters earlierMatters;
    private final Attachments attachments;
    private final Joining joining;
    private final CaseProcess process;
    private final TransactionTemplate transaction;

    Opening(
            Cases cases,
            Vault vault,
            CaseJournal journal,
            EarlierMatters earlierMatters,
            Attachments attachments,
            Joining joining,
            CaseProcess process,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.vault = vault;
        this.journal = journal;
        this.earlierMatters = earlierMatters;
        this.attachments = attachments;
        this.joining = joining;
        this.process = process;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Opens the case and answers its number. */
    public String open(NewCase matter, Identity reporter, boolean newContent, List<MultipartFile> files) {
        return open(matter, reporter, newContent, files, Belonging.NOWHERE);
    }

    /**
     * The same for a report that belongs to another matter. Merged, it has a number and a reporter of its own who is owed
     * an answer, but goes the way of {@code merged-report}; refused where the other matter can't take it in.
     */
    public String open(
            NewCase matter, Identity reporter, boolean newContent, List<MultipartFile> files, Belonging belonging) {
        String caseNo = cases.reserveNumber();
        transaction.executeWithoutResult(status -> {
            check(matter, belonging);
            EarlierMatters.Past past = earlierMatters.find(reporter, matter.topic(), matter.place(), newContent);
            cases.open(caseNo, matter, past.reportCount());
            vault.store(caseNo, reporter);
            journal.append(
                    caseNo,
                    JournalEvent.REGISTERED,
                    Clause.of("9"),
                    Map.of(
                            "channel", matter.channel().name(),
                            "kind", matter.kind().name(),
                            "topic", matter.topic(),
                            "place", matter.place()),
                    null);
            files.forEach(file -> attachments.add(caseNo, file));
            start(caseNo, matter, past, belonging);
        });
        return caseNo;
    }

    private void check(NewCase matter, Belonging belonging) {
        if (belonging.mergeInto() != null) {
            joining.checkMerge(belonging.mergeInto(), matter);
        }
        if (belonging.linkTo() != null) {
            joining.requireKnown(belonging.linkTo());
        }
    }

    private void start(String caseNo, NewCase matter, EarlierMatters.Past past, Belonging belonging) {
        if (belonging.mergeInto() != null) {
            joining.merged(caseNo, belonging.mergeInto());
            process.begin(
                    MERGED_REPORT,
                    caseNo,
                    VariableChanges.none().with(URGENT, matter.urgent()).with(MAIN_ANSWERED, false));
            return;
        }
        if (belonging.linkTo() != null) {
            joining.linked(caseNo, belonging.linkTo());
        }
        process.start(caseNo, variables(matter, past));
    }

    /** A merged report goes its own way after all: from the door on, with what the past says now. */
    public void openOnItsOwn(String caseNo) {
        CaseFile file = cases.get(caseNo);
        cases.enter(caseNo, CaseState.REGISTERED);
        process.start(caseNo, variables(file.asNew(), earlierMatters.pastOf(file)));
    }

    private static VariableChanges variables(NewCase matter, EarlierMatters.Past past) {
        return VariableChanges.none()
                .with(CHANNEL, matter.channel())
                .with(DIALLED_NUMBER, matter.dialledNumber() == null ? "" : matter.dialledNumber())
                .with(KIND, matter.kind())
                .with(TOPIC, matter.topic())
                .with(PLACE, matter.place())
                .with(URGENT, matter.urgent())
                .with(SIMPLE, matter.simple())
                .with(CONFIDENTIAL, matter.confidential())
                .with(WILLING_TO_PUBLISH, matter.willingToPublish())
                .with(GROUND, matter.ground())
                .with(OPEN_WITHOUT_NEWS, past.openWithoutNews())
                .with(FINISHED_AND_TOLD, past.finishedAndTold())
                .with(REPLY_COUNT, past.replyCount())
                .with(REPORT_COUNT, past.reportCount())
                .with(UNRESOLVED_DAYS, past.unresolvedDays());
    }
}
