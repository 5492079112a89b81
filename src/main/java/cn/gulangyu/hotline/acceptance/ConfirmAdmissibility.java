package cn.gulangyu.hotline.acceptance;

import static cn.gulangyu.hotline.workflow.CaseVariables.ADMISSIBILITY;
import static cn.gulangyu.hotline.workflow.CaseVariables.ADMISSIBILITY_CLAUSE;
import static cn.gulangyu.hotline.workflow.CaseVariables.KIND;
import static cn.gulangyu.hotline.workflow.CaseVariables.PLACE;
import static cn.gulangyu.hotline.workflow.CaseVariables.SIMPLE;
import static cn.gulangyu.hotline.workflow.CaseVariables.TOPIC;
import static cn.gulangyu.hotline.workflow.CaseVariables.TRAITS;
import static cn.gulangyu.hotline.workflow.CaseVariables.URGENT;
import static cn.gulangyu.hotline.workflow.CaseVariables.WILLING_TO_PUBLISH;

import cn.gulangyu.hotline.casefile.CaseCorrection;
import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseJournal;
import cn.gulangyu.hotline.casefile.CaseState;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.Catalogue;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.regulation.Admissibility;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Kind;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import cn.gulangyu.hotline.regulation.Trait;
import cn.gulangyu.hotline.vault.MaskedIdentity;
import cn.gulangyu.hotline.vault.Vault;
import cn.gulangyu.hotline.workflow.DecisionOutcome;
import cn.gulangyu.hotline.workflow.OpenTask;
import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import cn.gulangyu.hotline.workflow.VariableChanges;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The agent confirms what the table found at the door, or overrides it with a reason, and may put the record right at
 * the same time. Only a full record is accepted; what is declined is closed with its brief record, without a duty to
 * inform. Art. 4, 5, 6, 7, 9, 11(5).
 */
@Component
@Cites({"4", "5(1)", "5(2)", "5(3)", "6", "7", "9(1)", "9(2)", "11(5)"})
class ConfirmAdmissibility implements UserTaskCompletion<ConfirmAdmissibility.Body> {

    /** The clauses on which a matter is accepted or not. */
    static final String CLAUSES = "4|(5\\([1-3]\\))|(6\\([1-6]\\))|(7\\([1-6]\\))|(11\\(5\\))";

    private final Cases cases;
    private final CaseJournal journal;
    private final Catalogue catalogue;
    private final ReporterWords reporterWords;
    private final Vault vault;

    ConfirmAdmissibility(
            Cases cases, CaseJournal journal, Catalogue catalogue, ReporterWords reporterWords, Vault vault) {
        this.cases = cases;
        this.journal = journal;
        this.catalogue = catalogue;
        this.reporterWords = reporterWords;
        this.vault = vault;
    }

    record Body(
            @NotNull(message = "请选择受理意见") @Nullable Admissibility admissibility,

            @NotNull(message = "请选择依据条款") @Pattern(regexp = CLAUSES, message = "依据条款只能是第四条，第五、六、七条各项或第十一条(五)") @Nullable String clause,

            @Size(max = 1000, message = "理由不超过 1000 字") @Nullable String reason,

            @Size(max = 1000, message = "答复用语不超过 1000 字") @Nullable String words,

            @Nullable Kind kind,
            @Nullable String topic,
            @Nullable String place,
            @Nullable Boolean urgent,
            @Nullable Boolean simple,

            @Size(max = 4000, message = "反映内容不超过 4000 字") @Nullable String content,

            @Size(max = 2000, message = "基本诉求不超过 2000 字") @Nullable String demand,

            @Size(max = 2000, message = "拟办意见不超过 2000 字") @Nullable String proposedHandling,

            @Nullable Boolean willingToPublish,

            @Size(max = 7, message = "事项特征重复") @Nullable List<Trait> traits) {

        CaseCorrection correction() {
            return new CaseCorrection(
                    kind,
                    given(topic),
                    given(place),
                    urgent,
                    simple,
                    given(content),
                    given(demand),
                    given(proposedHandling),
                    willingToPublish);
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    @Override
    public String taskKey() {
        return "Task_ConfirmAdmissibility";
    }

    @Override
    public VariableChanges complete(OpenTask task, Body body) {
        if (body.admissibility() == null || body.clause() == null) {
            throw Refusal.invalid("admissibility", "请选择受理意见和依据条款");
        }
        Admissibility outcome = body.admissibility();
        Clause clause = Clause.of(body.clause());
        requireAgreement(outcome, clause);
        boolean overrides = !task.find(ADMISSIBILITY).equals(Optional.of(outcome))
                || !task.find(ADMISSIBILITY_CLAUSE).equals(Optional.of(clause.id()));
        if (overrides && (body.reason() == null || body.reason().isBlank())) {
            throw Refusal.invalid("reason", "您的意见与受理规则表的结论不同，请填写理由");
        }
        cases.correct(task.caseNo(), body.correction());
        CaseFile file = cases.get(task.caseNo());
        catalogue.require(file.topic(), file.place());
        if (outcome == Admissibility.ACCEPT) {
            requireFull(file);
        }
        DecisionOutcome row = reporterWords.under(clause, file.topic());
        String authority = outcome == Admissibility.REDIRECT ? row.text("authority") : null;
        String ownWords = Body.given(body.words());
        String words = ownWords == null ? row.text("words") : ownWords;
        cases.admit(task.caseNo(), outcome, clause, words, authority);
        journal.append(
                task.caseNo(),
                overrides ? JournalEvent.ADMISSIBILITY_OVERRIDDEN : JournalEvent.ADMISSIBILITY_CONFIRMED,
                clause,
                Map.of("admissibility", outcome.name()),
                body.reason());
        if (outcome == Admissibility.DECLINE) {
            cases.enter(task.caseNo(), CaseState.DECLINED);
            journal.append(task.caseNo(), JournalEvent.DECLINED, clause, Map.of(), null);
        }
        return changes(outcome, clause, file)
                .with(TRAITS, Trait.code(body.traits() == null ? List.of() : body.traits()));
    }

    private static void requireAgreement(Admissibility outcome, Clause clause) {
        String article = clause.id().replaceFirst("\\(.*", "");
        boolean agrees = switch (outcome) {
            case ACCEPT -> article.equals("5");
            case DECLINE -> article.equals("6") || article.equals("11");
            case REDIRECT -> article.equals("7");
            case HAND_OVER -> article.equals("4");
        };
        if (!agrees) {
            throw Refusal.invalid("clause", "“" + outcome.label() + "”不能以" + clause.label() + "为依据");
        }
    }

    private void requireFull(CaseFile file) {
        List<FieldProblem> missing = new ArrayList<>();
        want(missing, "content", file.content(), "受理前请补全反映的主要内容");
        want(missing, "demand", file.demand(), "受理前请补全反映人的基本诉求");
        want(missing, "proposedHandling", file.proposedHandling(), "受理前请填写拟办意见");
        if (!canBeReplied(vault.masked(file.caseNo()))) {
            missing.add(new FieldProblem("reporter", "简要登记没有反映人的姓名和联系方式，无法答复，请按完整登记重新登记后受理"));
        }
        if (!missing.isEmpty()) {
            throw Refusal.invalid(missing);
        }
    }

    private static boolean canBeReplied(MaskedIdentity reporter) {
        return reporter.name() != null && (reporter.phone() != null || reporter.email() != null);
    }

    private static void want(List<FieldProblem> missing, String field, @Nullable String value, String message) {
        if (value == null) {
            missing.add(new FieldProblem(field, message));
        }
    }

    private static VariableChanges changes(Admissibility outcome, Clause clause, CaseFile file) {
        return VariableChanges.none()
                .with(ADMISSIBILITY, outcome)
                .with(ADMISSIBILITY_CLAUSE, clause.id())
                .with(KIND, file.kind())
                .with(TOPIC, file.topic())
                .with(PLACE, file.place())
                .with(URGENT, file.urgent())
                .with(SIMPLE, file.simple())
                .with(WILLING_TO_PUBLISH, file.willingToPublish());
    }
}
