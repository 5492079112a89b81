package cn.gulangyu.hotline.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence and without a stack trace why the product doesn't start. */
class MasterKeyFailureAnalyzer extends AbstractFailureAnalyzer<MasterKeyRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MasterKeyRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
