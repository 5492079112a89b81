package cn.gulangyu.hotline.handover;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.casefile.Annex;
import cn.gulangyu.hotline.casefile.Annexes;
import cn.gulangyu.hotline.handover.HandOvers.HandOver;
import cn.gulangyu.hotline.regulation.Cites;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the offices read of a hand-over; units, who come later if at all, read none of it. Art. 3(4), 4. */
@Component
@Cites({"3(4)", "4"})
class HandOverAnnexes implements Annexes {

    private final HandOvers handOvers;
    private final PublicLines lines;

    HandOverAnnexes(HandOvers handOvers, PublicLines lines) {
        this.handOvers = handOvers;
        this.lines = lines;
    }

    @Override
    public List<Annex> of(String caseNo, Caller caller) {
        return caller.unitIds().isEmpty()
                ? handOvers.of(caseNo).stream().map(this::annex).toList()
                : List.of();
    }

    private Annex annex(HandOver handOver) {
        Boolean taken = handOver.taken();
        return Annex.about("移交其他公共热线", handOver.at())
                .line("移交热线", lines.label(handOver.line()))
                .line("对方联系人", handOver.contact())
                .line("移交方式", handOver.means().label())
                .at("移交时间", handOver.at())
                .text("告知内容", handOver.told())
                .line("对方答复", taken == null ? null : taken ? "已签收" : "不予签收")
                .line("受理编号", handOver.referenceNo())
                .text("不签收理由", handOver.refusal())
                .at("答复时间", handOver.acknowledgedAt())
                .done();
    }
}
