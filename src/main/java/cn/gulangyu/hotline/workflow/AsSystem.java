package cn.gulangyu.hotline.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/** Runs engine calls without the signed-in person's engine permissions, after our own check of theirs. */
@Component
class AsSystem {

    private final ProcessEngineConfigurationImpl engine;

    AsSystem(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    void run(Runnable calls) {
        get(() -> {
            calls.run();
            return true;
        });
    }

    <T> T get(Supplier<T> calls) {
        Command<T> command = context -> context.runWithoutAuthorization(() -> calls.get());
        return engine.getCommandExecutorTxRequired().execute(command);
    }
}
