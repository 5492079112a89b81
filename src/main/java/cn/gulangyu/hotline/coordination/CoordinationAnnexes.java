package cn.gulangyu.hotline.coordination;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.casefile.Annex;
import cn.gulangyu.hotline.casefile.Annexes;
import cn.gulangyu.hotline.coordination.HelpRequests.HelpRequest;
import cn.gulangyu.hotline.coordination.OfficeLeads.OfficeLead;
import cn.gulangyu.hotline.regulation.Cites;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the offices read of the help that was asked for and of the offices' own deliberation; units read none of it. */
@Component
@Cites({"3(1)", "3(4)", "10(2)1"})
class CoordinationAnnexes implements Annexes {

    private final HelpRequests requests;
    private final OfficeLeads leads;

    CoordinationAnnexes(HelpRequests requests, OfficeLeads leads) {
        this.requests = requests;
        this.leads = leads;
    }

    @Override
    public List<Annex> of(String caseNo, Caller caller) {
        if (!caller.unitIds().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        requests.of(caseNo).stream().map(CoordinationAnnexes::annex),
                        leads.of(caseNo).stream().map(CoordinationAnnexes::annex))
                .toList();
    }

    private static Annex annex(HelpRequest asked) {
        return Annex.about("请求协助", asked.requestedAt())
                .line("协助单位", asked.authority())
                .at("请求时间", asked.requestedAt())
                .line("联系方式", asked.means().label())
                .text("请求内容", asked.request())
                .at("催促时间", asked.remindedAt())
                .at("回复时间", asked.answeredAt())
                .line("是否协助", yesOrNo(asked.helped()))
                .text("协助结果", asked.answer())
                .done();
    }

    private static Annex annex(OfficeLead lead) {
        return Annex.about("管理处牵头、市场处配合", lead.ledAt())
                .text("研究意见", lead.study())
                .text("需配合事项", lead.supportWanted())
                .text("配合意见", lead.support())
                .at("配合时间", lead.supportedAt())
                .done();
    }

    private static @Nullable String yesOrNo(@Nullable Boolean flag) {
        return flag == null ? null : flag ? "已协助" : "未协助";
    }
}
