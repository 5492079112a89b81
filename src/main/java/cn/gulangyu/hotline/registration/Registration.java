package cn.gulangyu.hotline.registration;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.casefile.Belonging;
import cn.gulangyu.hotline.casefile.Catalogue;
import cn.gulangyu.hotline.casefile.EarlierMatters;
import cn.gulangyu.hotline.casefile.LikeMatters;
import cn.gulangyu.hotline.casefile.NewCase;
import cn.gulangyu.hotline.casefile.Opening;
import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Ground;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.vault.Identity;
import cn.gulangyu.hotline.workflow.DecisionOutcome;
import cn.gulangyu.hotline.workflow.Decisions;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Turns the agent's form into a case, or says what the past and the tables make of it before anything is stored. */
@Service
@Cites({"9(1)", "9(2)"})
class Registration {

    private final Opening opening;
    private final EarlierMatters earlierMatters;
    private final LikeMatters likeMatters;
    private final Catalogue catalogue;
    private final Decisions decisions;
    private final Clock clock;

    Registration(
            Opening opening,
            EarlierMatters earlierMatters,
            LikeMatters likeMatters,
            Catalogue catalogue,
            Decisions decisions,
            Clock clock) {
        this.opening = opening;
        this.earlierMatters = earlierMatters;
        this.likeMatters = likeMatters;
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.clock = clock;
    }

    String register(RegistrationRequest request) {
        Instant now = clock.instant();
        FullRecord.check(request, now);
        catalogue.require(topic(request), place(request));
        Belonging belonging = new Belonging(blankToNull(request.mergeInto()), blankToNull(request.linkTo()));
        if (belonging.mergeInto() != null && (request.isBrief() || belonging.linkTo() != null)) {
            throw Refusal.invalid("mergeInto", "并案须作详细登记，且不能同时关联其他事项");
        }
        return opening.open(
                newCase(request, now),
                identity(request),
                Boolean.TRUE.equals(request.newContent()),
                List.of(),
                belonging);
    }

    /**
     * What is known of a matter before it is registered.
     *
     * @param admissibility what the table makes of it, by which clause and in which words for the reporter; an agent decides
     * @param like what the matter may be the same as, with the evidence
     */
    record Check(
            boolean openWithoutNews,
            boolean finishedAndTold,
            int replyCount,
            int reportCount,
            int unresolvedDays,
            List<EarlierMatters.Earlier> earlier,
            List<LikeMatters.Like> like,
            String admissibility,
            String clause,
            String words,
            String domain,
            boolean urgencyHint,
            String unitId) {}

    Check check(RegistrationRequest request) {
        catalogue.require(topic(request), place(request));
        EarlierMatters.Past past = earlierMatters.find(
                identity(request), topic(request), place(request), Boolean.TRUE.equals(request.newContent()));
        DecisionOutcome admissibility = decisions.evaluate(
                "admissibility",
                Map.of(
                        "ground", or(request.ground(), Ground.NONE).name(),
                        "openWithoutNews", past.openWithoutNews(),
                        "finishedAndTold", past.finishedAndTold(),
                        "replyCount", past.replyCount(),
                        "topic", topic(request)));
        DecisionOutcome classification = decisions.evaluate(
                "classification",
                Map.of(
                        "topic", topic(request),
                        "place", place(request),
                        "dialledNumber", or(request.dialledNumber(), ""),
                        "channel", or(request.channel(), Channel.HOTLINE).name()));
        DecisionOutcome responsibility =
                decisions.evaluate("responsibility", Map.of("topic", topic(request), "place", place(request)));
        return new Check(
                past.openWithoutNews(),
                past.finishedAndTold(),
                past.replyCount(),
                past.reportCount(),
                past.unresolvedDays(),
                past.earlier(),
                likeMatters.find(
                        identity(request),
                        new LikeMatters.Report(
                                topic(request),
                                place(request),
                                or(request.title(), "") + " " + or(request.content(), ""))),
                admissibility.text("admissibility"),
                admissibility.text("clause"),
                admissibility.text("words"),
                classification.text("domain"),
                classification.flag("urgencyHint"),
                responsibility.text("unitId"));
    }

    private NewCase newCase(RegistrationRequest request, Instant now) {
        RegistrationRequest.ReporterRequest reporter = request.reporter();
        return new NewCase(
                required(request.channel()),
                blankToNull(request.dialledNumber()),
                required(request.kind()),
                topic(request),
                place(request),
                now,
                instant(request.occurredAt()),
                Caller.current().userId(),
                required(request.title()).strip(),
                blankToNull(request.content()),
                blankToNull(request.demand()),
                blankToNull(request.proposedHandling()),
                or(request.ground(), Ground.NONE),
                Boolean.TRUE.equals(request.willingToPublish()),
                Boolean.TRUE.equals(request.writtenReplyWanted()),
                Boolean.TRUE.equals(request.urgent()),
                Boolean.TRUE.equals(request.simple()),
                reporter != null && Boolean.TRUE.equals(reporter.confidential()),
                instant(request.superiorDueAt()),
                null);
    }

    private static Identity identity(RegistrationRequest request) {
        RegistrationRequest.ReporterRequest reporter = request.reporter();
        return reporter == null
                ? Identity.anonymous()
                : new Identity(
                        reporter.name(),
                        reporter.phone(),
                        reporter.email(),
                        reporter.employer(),
                        reporter.address(),
                        Boolean.TRUE.equals(reporter.confidential()));
    }

    private static String topic(RegistrationRequest request) {
        return or(blankToNull(request.topic()), Catalogue.UNSORTED);
    }

    private static String place(RegistrationRequest request) {
        return or(blankToNull(request.place()), Catalogue.UNSPECIFIED);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw Refusal.invalid("body", "登记内容不完整");
        }
        return value;
    }
}
