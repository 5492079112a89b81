package cn.gulangyu.hotline.extension;

import cn.gulangyu.hotline.regulation.Cites;
import org.springframework.stereotype.Component;

/** The unit's clerk explains it. Art. 13(2). */
@Component
@Cites("13(2)")
class ExplainToReporter extends ExplainExtension {

    ExplainToReporter(ExtensionWork work) {
        super(work);
    }

    @Override
    public String taskKey() {
        return "Task_ExplainToReporter";
    }
}
