package cn.gulangyu.hotline.extension;

import cn.gulangyu.hotline.regulation.Cites;
import org.springframework.stereotype.Component;

/** The Centre explains it, because the identity is kept from the unit. Art. 11(1), 13(2). */
@Component
@Cites("13(2)")
class CentreExplains extends ExplainExtension {

    CentreExplains(ExtensionWork work) {
        super(work);
    }

    @Override
    public String taskKey() {
        return "Task_CentreExplains";
    }
}
