package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.casefile.CaseErased;
import cn.gulangyu.hotline.regulation.Cites;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Blanks what a supervision says of a matter whose reporter was erased; codes, instants and numbers stay. Art. 3(4). */
@Component
@Cites("3(4)")
class SupervisionErasure {

    private final SupervisionRows rows;
    private final SupervisionLog log;
    private final NoticeRows notices;

    SupervisionErasure(SupervisionRows rows, SupervisionLog log, NoticeRows notices) {
        this.rows = rows;
        this.log = log;
        this.notices = notices;
    }

    @EventListener
    void forget(CaseErased erased) {
        rows.forget(erased.caseNo());
        log.forget(erased.caseNo());
        notices.forget(erased.caseNo());
    }
}
