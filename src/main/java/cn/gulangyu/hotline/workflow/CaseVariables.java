package cn.gulangyu.hotline.workflow;

import cn.gulangyu.hotline.regulation.Admissibility;
import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Evaluation;
import cn.gulangyu.hotline.regulation.Ground;
import cn.gulangyu.hotline.regulation.Kind;
import cn.gulangyu.hotline.regulation.MediationOutcome;
import cn.gulangyu.hotline.regulation.Route;
import cn.gulangyu.hotline.regulation.Rung;
import cn.gulangyu.hotline.regulation.SupervisionMode;
import cn.gulangyu.hotline.regulation.SupervisionResult;
import cn.gulangyu.hotline.regulation.SupervisionTrigger;
import java.time.Instant;

/** Every variable that the processes route by, declared once. A test refuses a variable in a model that is not here. */
public final class CaseVariables {

    /** The case number, also the business key of every process instance of the case. */
    public static final ProcessVariable<String> CASE_NO = ProcessVariable.ofCode("caseNo");

    public static final ProcessVariable<Channel> CHANNEL = ProcessVariable.ofEnum("channel", Channel.class);
    public static final ProcessVariable<String> DIALLED_NUMBER = ProcessVariable.ofCode("dialledNumber");
    public static final ProcessVariable<Kind> KIND = ProcessVariable.ofEnum("kind", Kind.class);
    public static final ProcessVariable<String> TOPIC = ProcessVariable.ofCode("topic");
    public static final ProcessVariable<String> PLACE = ProcessVariable.ofCode("place");
    public static final ProcessVariable<Boolean> URGENT = ProcessVariable.ofFlag("urgent");
    public static final ProcessVariable<Boolean> SIMPLE = ProcessVariable.ofFlag("simple");

    /** What the agent observed of the matter itself. Art. 6, 7. */
    public static final ProcessVariable<Ground> GROUND = ProcessVariable.ofEnum("ground", Ground.class);

    /** Same person and matter is open within its limit and brings nothing new. Art. 6(4). */
    public static final ProcessVariable<Boolean> OPEN_WITHOUT_NEWS = ProcessVariable.ofFlag("openWithoutNews");

    /** Same person and matter has been finished and the reporter told. Art. 7(5). */
    public static final ProcessVariable<Boolean> FINISHED_AND_TOLD = ProcessVariable.ofFlag("finishedAndTold");

    /** How often the same matter of the same person was replied to. Art. 11(5). */
    public static final ProcessVariable<Integer> REPLY_COUNT = ProcessVariable.ofCount("replyCount");

    /** How often the same person has reported the same matter, this time included. Art. 10(2)2. */
    public static final ProcessVariable<Integer> REPORT_COUNT = ProcessVariable.ofCount("reportCount");

    /** Whole days since the first of those reports. Art. 10(2)2. */
    public static final ProcessVariable<Integer> UNRESOLVED_DAYS = ProcessVariable.ofCount("unresolvedDays");

    /** The {@link cn.gulangyu.hotline.regulation.Trait traits} that the agent observed, comma-separated; empty for none. */
    public static final ProcessVariable<String> TRAITS = ProcessVariable.ofCode("traits");

    public static final ProcessVariable<Admissibility> ADMISSIBILITY =
            ProcessVariable.ofEnum("admissibility", Admissibility.class);
    /** The clause on which the matter was accepted, declined or redirected. */
    public static final ProcessVariable<String> ADMISSIBILITY_CLAUSE = ProcessVariable.ofCode("admissibilityClause");

    public static final ProcessVariable<Domain> DOMAIN = ProcessVariable.ofEnum("domain", Domain.class);
    public static final ProcessVariable<String> GUIDING_OFFICE = ProcessVariable.ofCode("guidingOffice");

    /** The unit that handles the matter; empty while the responsibility list names none. */
    public static final ProcessVariable<String> UNIT_ID = ProcessVariable.ofCode("unitId");

    /** The way the accepted matter is handled. Art. 10. */
    public static final ProcessVariable<Route> ROUTE = ProcessVariable.ofEnum("route", Route.class);

    /** Leaders approve before the reply. Art. 11(3). */
    public static final ProcessVariable<Boolean> LEADER_APPROVAL = ProcessVariable.ofFlag("leaderApproval");

    /** A tourism matter in which the Management Office leads and the Market Office supports. Art. 3(1). */
    public static final ProcessVariable<Boolean> BEYOND_MARKET_OFFICE = ProcessVariable.ofFlag("beyondMarketOffice");

    /** The units beside the lead unit, comma-separated; empty for none. Art. 10(2)3. */
    public static final ProcessVariable<String> CO_HANDLERS = ProcessVariable.ofCode("coHandlers");

    /** The unit handles its share of a joint matter and does not reply itself. Art. 10(2)3. */
    public static final ProcessVariable<Boolean> SHARE = ProcessVariable.ofFlag("share");

    /** How the last sitting of the circuit court ended. Art. 10(3). */
    public static final ProcessVariable<MediationOutcome> MEDIATION_OUTCOME =
            ProcessVariable.ofEnum("mediationOutcome", MediationOutcome.class);

    /** Whether the line that a matter was handed over to has taken it. Art. 4. */
    public static final ProcessVariable<Boolean> HAND_OVER_TAKEN = ProcessVariable.ofFlag("handOverTaken");

    /** Working days of the unit's published list; 0 where it publishes none. Art. 11 para. 1. */
    public static final ProcessVariable<Integer> UNIT_LIMIT_DAYS = ProcessVariable.ofCount("unitLimitDays");

    /** When the reply to the reporter is due; for a rework, when the rework is due. Art. 13. */
    public static final ProcessVariable<Instant> DUE_AT = ProcessVariable.ofInstant("dueAt");

    public static final ProcessVariable<Instant> REMIND_AT = ProcessVariable.ofInstant("remindAt");
    public static final ProcessVariable<Instant> RETURN_WINDOW_ENDS_AT =
            ProcessVariable.ofInstant("returnWindowEndsAt");

    /** Whether the unit may still hand the matter back. Art. 11 para. 1. */
    public static final ProcessVariable<Boolean> RETURN_OFFERED = ProcessVariable.ofFlag("returnOffered");

    public static final ProcessVariable<Boolean> RETURN_ASKED = ProcessVariable.ofFlag("returnAsked");
    public static final ProcessVariable<Boolean> RETURN_ACCEPTED = ProcessVariable.ofFlag("returnAccepted");

    /** Whether the unit's part ended by an accepted return, so that the matter is dispatched anew. */
    public static final ProcessVariable<Boolean> WITHDRAWN = ProcessVariable.ofFlag("withdrawn");

    /** The unit's leader reported the extension, whoever asked for it. Art. 13(2). */
    public static final ProcessVariable<Boolean> LEADER_REPORTED = ProcessVariable.ofFlag("leaderReported");

    /** The Centre agreed to the extension. Art. 13(2). */
    public static final ProcessVariable<Boolean> EXTENSION_GRANTED = ProcessVariable.ofFlag("extensionGranted");

    /** The reporter's identity is kept from the unit, so the Centre replies. Art. 11(1). */
    public static final ProcessVariable<Boolean> CONFIDENTIAL = ProcessVariable.ofFlag("confidential");

    /** The unit does the matter over after a failed audit. Art. 13(3). */
    public static final ProcessVariable<Boolean> REWORK = ProcessVariable.ofFlag("rework");

    /** The limit passed before the unit had replied. Art. 17(1). */
    public static final ProcessVariable<Boolean> OVERDUE = ProcessVariable.ofFlag("overdue");

    /** The leaders agreed to the reply. Art. 11(3). */
    public static final ProcessVariable<Boolean> REPLY_APPROVED = ProcessVariable.ofFlag("replyApproved");

    public static final ProcessVariable<Boolean> AUDIT_PASSED = ProcessVariable.ofFlag("auditPassed");
    public static final ProcessVariable<Integer> AUDIT_FAILURES = ProcessVariable.ofCount("auditFailures");

    /** The reporter agreed to publication. Art. 9(2), 11(2). */
    public static final ProcessVariable<Boolean> WILLING_TO_PUBLISH = ProcessVariable.ofFlag("willingToPublish");

    public static final ProcessVariable<Boolean> PUBLISH = ProcessVariable.ofFlag("publish");

    /** Which supervision the instance of {@code supervision} is. */
    public static final ProcessVariable<String> SUPERVISION_ID = ProcessVariable.ofCode("supervisionId");

    /** Why the unit is supervised. Art. 13(3), 14(3), 17. */
    public static final ProcessVariable<SupervisionTrigger> TRIGGER =
            ProcessVariable.ofEnum("trigger", SupervisionTrigger.class);

    /** The groups that lead the supervision, comma separated. Art. 16. */
    public static final ProcessVariable<String> SUPERVISORS = ProcessVariable.ofCode("supervisors");

    /** How often the unit was supervised lately. Art. 18. */
    public static final ProcessVariable<Integer> RECENT_SUPERVISIONS = ProcessVariable.ofCount("recentSupervisions");

    public static final ProcessVariable<Rung> RUNG = ProcessVariable.ofEnum("rung", Rung.class);

    /** The rung that came to nothing; {@code NONE} at first. */
    public static final ProcessVariable<String> RUNG_BEFORE = ProcessVariable.ofCode("rungBefore");

    public static final ProcessVariable<SupervisionMode> MODE = ProcessVariable.ofEnum("mode", SupervisionMode.class);
    public static final ProcessVariable<String> SUPERVISION_CLAUSE = ProcessVariable.ofCode("supervisionClause");

    /** When the unit's answer to the notice is due; its own variable, for the case's limit moves and this one does not. */
    public static final ProcessVariable<Instant> ANSWER_DUE_AT = ProcessVariable.ofInstant("answerDueAt");

    public static final ProcessVariable<Evaluation> EVALUATION = ProcessVariable.ofEnum("evaluation", Evaluation.class);
    public static final ProcessVariable<Boolean> IMPROVED = ProcessVariable.ofFlag("improved");
    public static final ProcessVariable<SupervisionResult> RESULT =
            ProcessVariable.ofEnum("result", SupervisionResult.class);

    /** The leading group office approves what was proposed. Art. 14(3), 18. */
    public static final ProcessVariable<Boolean> SANCTION_APPROVED = ProcessVariable.ofFlag("sanctionApproved");

    /** Of a hundred such matters, how many reporters are called after the audit. Art. 14(2). */
    public static final ProcessVariable<Integer> CALLBACK_PERCENT = ProcessVariable.ofCount("callbackPercent");

    /** How often a reporter who does not answer is called. */
    public static final ProcessVariable<Integer> CALLBACK_ATTEMPTS = ProcessVariable.ofCount("callbackAttempts");

    public static final ProcessVariable<Boolean> CALLBACK_DRAWN = ProcessVariable.ofFlag("callbackDrawn");
    public static final ProcessVariable<Boolean> REPORTER_REACHED = ProcessVariable.ofFlag("reporterReached");
    public static final ProcessVariable<Boolean> CALLS_LEFT = ProcessVariable.ofFlag("callsLeft");
    public static final ProcessVariable<Instant> NEXT_CALL_AT = ProcessVariable.ofInstant("nextCallAt");

    /** Which entry of the follow-up list a follow-up is about. Art. 15(2). */
    public static final ProcessVariable<String> FOLLOW_UP_ID = ProcessVariable.ofCode("followUpId");

    /** When the unit looks at a demand again that it could not meet. Art. 15(2). */
    public static final ProcessVariable<Instant> COMES_BACK_AT = ProcessVariable.ofInstant("comesBackAt");

    public static final ProcessVariable<Boolean> SOLVED = ProcessVariable.ofFlag("solved");
    public static final ProcessVariable<Boolean> SOLUTION_CONFIRMED = ProcessVariable.ofFlag("solutionConfirmed");

    /** The Management Office's duty officer has to set other domains going. Art. 13(1) para. 2. */
    public static final ProcessVariable<Boolean> CROSS_DOMAIN = ProcessVariable.ofFlag("crossDomain");

    /** One of the co-handlers, for its own share of the matter. */
    public static final ProcessVariable<String> CO_HANDLER = ProcessVariable.ofCode("coHandler");

    /** The Management Office calls a coordination meeting before it names the units. Art. 10(2)3. */
    public static final ProcessVariable<Boolean> MEETING_CALLED = ProcessVariable.ofFlag("meetingCalled");

    /** Whether there are co-handlers at all, after the arrangement or the meeting. Art. 10(2)3. */
    public static final ProcessVariable<Boolean> HANDLED_JOINTLY = ProcessVariable.ofFlag("handledJointly");

    /** Another authority is asked for help after the first one. Art. 10(2)1. */
    public static final ProcessVariable<Boolean> ANOTHER_AUTHORITY = ProcessVariable.ofFlag("anotherAuthority");

    /** Whether the matter that a report was merged into was answered; otherwise the report goes its own way. Art. 9. */
    public static final ProcessVariable<Boolean> MAIN_ANSWERED = ProcessVariable.ofFlag("mainAnswered");

    private CaseVariables() {}
}
