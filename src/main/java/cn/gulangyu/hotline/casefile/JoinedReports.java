package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.vault.Vault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what other reports add to a matter. The unit that handles it reads what was added and when, and nothing of who;
 * reports that are only linked, or were taken out again, are the offices' to see. Art. 3(4).
 */
@Component
class JoinedReports {

    private final CaseLinks links;
    private final Cases cases;
    private final LatestReply latestReply;
    private final Vault vault;

    JoinedReports(CaseLinks links, Cases cases, LatestReply latestReply, Vault vault) {
        this.links = links;
        this.cases = cases;
        this.latestReply = latestReply;
        this.vault = vault;
    }

    CaseView.@Nullable LinkView belongsTo(String caseNo) {
        return links.of(caseNo).map(this::link).orElse(null);
    }

    private CaseView.LinkView link(CaseLink link) {
        CaseFile other = cases.get(link.otherCaseNo());
        return new CaseView.LinkView(
                other.caseNo(),
                link.kind().name(),
                link.kind().label(),
                other.state().label(),
                other.title(),
                latestReply.to(other.caseNo()).map(LatestReply.Told::text).orElse(null));
    }

    List<CaseView.ReportView> of(String caseNo, boolean wide) {
        return links.to(caseNo).stream()
                .filter(link -> wide || link.kind() == LinkKind.MERGED)
                .map(link -> report(link, wide))
                .toList();
    }

    private CaseView.ReportView report(CaseLink link, boolean wide) {
        CaseFile file = cases.get(link.caseNo());
        return new CaseView.ReportView(
                file.caseNo(),
                link.kind().name(),
                link.kind().label(),
                file.state().label(),
                ChinaTime.offset(file.receivedAt()),
                local(file.occurredAt()),
                file.title(),
                file.content(),
                file.demand(),
                wide ? vault.masked(file.caseNo()) : null);
    }

    private static @Nullable OffsetDateTime local(@Nullable Instant at) {
        return at == null ? null : ChinaTime.offset(at);
    }
}
