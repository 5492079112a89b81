package cn.gulangyu.hotline.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine is told beyond its properties: the history it keeps, who may complete, which rule fired. */
@Configuration(proxyBeanMethods = false)
class EngineSettings {

    @Bean
    ProcessEnginePlugin hotlineEnginePlugin(ApplicationEventPublisher events) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setCustomHistoryLevels(List.<HistoryLevel>of(new CaseHistoryLevel()));
                engine.setHistory(CaseHistoryLevel.NAME);
                engine.setCustomSessionFactories(List.<SessionFactory>of(new GroupsAsGiven.Factory()));
                List<BpmnParseListener> listeners = new ArrayList<>(
                        engine.getCustomPostBPMNParseListeners() == null
                                ? List.of()
                                : engine.getCustomPostBPMNParseListeners());
                listeners.add(new OnlyThroughOurDoor());
                engine.setCustomPostBPMNParseListeners(listeners);
                DefaultDmnEngineConfiguration dmn = engine.getDmnEngineConfiguration();
                if (dmn == null) {
                    dmn = new DefaultDmnEngineConfiguration();
                    engine.setDmnEngineConfiguration(dmn);
                }
                dmn.setFeelEngineFactory(RememberedFeel::new);
                dmn.getCustomPostDecisionTableEvaluationListeners().add(RuleCapture.listener(events));
            }
        };
    }
}
