package cn.gulangyu.hotline.archive.process;

import static cn.gulangyu.hotline.workflow.CaseVariables.CASE_NO;

import cn.gulangyu.hotline.archive.Archive;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("archiveCase")
class ArchiveCase implements JavaDelegate {

    private final Archive archive;

    ArchiveCase(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void execute(DelegateExecution execution) {
        archive.close(CASE_NO.require(execution));
    }
}
