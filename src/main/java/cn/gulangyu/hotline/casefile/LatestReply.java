package cn.gulangyu.hotline.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the reporter was told last, by a unit or by the Centre. Art. 11(1), 12. */
@Component
public class LatestReply {

    private final Parts parts;
    private final CentreReplyRows centreReplies;

    LatestReply(Parts parts, CentreReplyRows centreReplies) {
        this.parts = parts;
        this.centreReplies = centreReplies;
    }

    /** When and in which words; the words are null once the reporter has been erased. */
    public record Told(Instant at, @Nullable String text) {}

    /** The newest reply to the case; of two at the same instant the Centre's, which came after the units'. */
    public Optional<Told> to(String caseNo) {
        Stream<Told> byUnits = parts.of(caseNo).stream()
                .flatMap(part -> part.repliedAt() == null
                        ? Stream.empty()
                        : Stream.of(new Told(part.repliedAt(), part.replyText())));
        Stream<Told> byCentre =
                centreReplies.latest(caseNo).stream().map(reply -> new Told(reply.repliedAt(), reply.text()));
        return Stream.concat(byUnits, byCentre)
                .reduce((earlier, later) -> later.at().isBefore(earlier.at()) ? earlier : later);
    }
}
