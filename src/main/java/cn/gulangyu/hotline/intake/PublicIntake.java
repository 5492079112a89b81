package cn.gulangyu.hotline.intake;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.CaseState;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.Catalogue;
import cn.gulangyu.hotline.casefile.LatestReply;
import cn.gulangyu.hotline.casefile.NewCase;
import cn.gulangyu.hotline.casefile.Opening;
import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Ground;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.vault.Identity;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Takes in what the public writes, round the clock, and tells the holder of the code how it stands. Art. 2, 8. */
@Service
@Cites({"2", "8"})
class PublicIntake {

    /** Letters and digits that can't be mistaken for one another when read out. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 12;

    /** Anything earlier can only be a slip of the pen. */
    private static final int EARLIEST_YEAR = 1900;

    private final Opening opening;
    private final Cases cases;
    private final LatestReply latestReply;
    private final Catalogue catalogue;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PublicIntake(Opening opening, Cases cases, LatestReply latestReply, Catalogue catalogue, Clock clock) {
        this.opening = opening;
        this.cases = cases;
        this.latestReply = latestReply;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The number of the case and the code that opens its state; the code is shown this once and kept as a digest. */
    record Receipt(String caseNo, String queryCode) {}

    Receipt take(PublicCaseRequest request, List<MultipartFile> files) {
        Instant now = clock.instant();
        PublicCaseRequest.PublicReporter reporter = request.reporter();
        if (reporter == null || (isBlank(reporter.phone()) && isBlank(reporter.email()))) {
            throw Refusal.invalid("reporter.phone", "请填写电话或电子邮箱，否则无法答复您");
        }
        OffsetDateTime occurredAt = request.occurredAt();
        if (occurredAt != null && occurredAt.toInstant().isAfter(now)) {
            throw Refusal.invalid("occurredAt", "发生时间不能晚于现在");
        }
        if (occurredAt != null && occurredAt.getYear() < EARLIEST_YEAR) {
            throw Refusal.invalid("occurredAt", "发生时间的年份有误");
        }
        String topic = isBlank(request.topic()) ? Catalogue.UNSORTED : String.valueOf(request.topic());
        String place = isBlank(request.place()) ? Catalogue.UNSPECIFIED : String.valueOf(request.place());
        catalogue.require(topic, place);
        if (request.kind() == null) {
            throw Refusal.invalid("kind", "请选择诉求类型");
        }
        String code = newCode();
        NewCase matter = new NewCase(
                Channel.WEBSITE,
                null,
                request.kind(),
                topic,
                place,
                now,
                occurredAt == null ? null : occurredAt.toInstant(),
                "website",
                String.valueOf(request.title()).strip(),
                request.content(),
                request.demand(),
                null,
                Ground.NONE,
                Boolean.TRUE.equals(request.willingToPublish()),
                Boolean.TRUE.equals(request.writtenReplyWanted()),
                false,
                false,
                Boolean.TRUE.equals(reporter.confidential()),
                null,
                digest(code));
        return new Receipt(opening.open(matter, identity(reporter), false, files), code);
    }

    private static Identity identity(PublicCaseRequest.PublicReporter reporter) {
        return new Identity(
                reporter.name(),
                reporter.phone(),
                reporter.email(),
                reporter.employer(),
                reporter.address(),
                Boolean.TRUE.equals(reporter.confidential()));
    }

    /** What the reporter may know: the state and, once given, the reply; no internals. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standing(
            String caseNo,
            String title,
            String state,
            String stateLabel,
            OffsetDateTime receivedAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable String words,
            @Nullable String authority,
            @Nullable String reply,
            @Nullable OffsetDateTime repliedAt) {}

    Standing standing(String caseNo, String code) {
        CaseFile file = cases.find(caseNo)
                .filter(found -> found.queryCodeDigest() != null
                        && MessageDigest.isEqual(bytes(digest(code)), bytes(found.queryCodeDigest())))
                .orElseThrow(() -> Refusal.notFound("事项编号或查询码不正确"));
        Optional<LatestReply.Told> reply = latestReply.to(caseNo);
        CaseState state = file.state();
        return new Standing(
                caseNo,
                file.title(),
                state.name(),
                state.label(),
                ChinaTime.offset(file.receivedAt()),
                file.dueAt() == null ? null : ChinaTime.offset(file.dueAt()),
                state.isFinal() ? file.words() : null,
                state.isFinal() ? file.authority() : null,
                reply.map(LatestReply.Told::text).orElse(null),
                reply.map(LatestReply.Told::at).map(ChinaTime::offset).orElse(null));
    }

    private String newCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private static String digest(String code) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(code)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
