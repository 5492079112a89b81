package cn.gulangyu.hotline.models;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** A plain engine with the diagrams and tables as they lie in the repository, and with recording stand-ins for the beans. */
final class ModelEngine implements AutoCloseable {

    static final Instant DUE = Instant.parse("2026-11-27T10:00:00Z");

    final List<String> called = new ArrayList<>();
    final ProcessEngine engine;
    private final Map<Object, Object> beans = new HashMap<>();

    private ModelEngine() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("models-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + configuration.getProcessEngineName());
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans);
        configuration.setDmnEngineConfiguration(
                new DefaultDmnEngineConfiguration().feelEngineFactory(RememberingFeel::new));
        beans.put("centreLimit", new CentreLimitStandIn());
        beans.put("units", new UnitsStandIn());
        beans.put("dutyHours", new DutyHoursStandIn());
        beans.put("unitList", new UnitListStandIn());
        engine = configuration.buildProcessEngine();
    }

    /** The engine with every process and table deployed and every bean of the diagrams stood in for. */
    static ModelEngine start() {
        ModelEngine models = new ModelEngine();
        DeploymentBuilder deployment =
                models.engine.getRepositoryService().createDeployment().name("models");
        ModelFiles.processes().forEach(file -> deployment.addString(file.name(), file.text()));
        ModelFiles.decisions().forEach(file -> deployment.addString(file.name(), file.text()));
        deployment.deploy();
        ModelFiles.delegates().forEach(bean -> models.bean(bean, execution -> {}));
        models.bean("setDeadline", execution -> {
            execution.setVariable("dueAt", Date.from(DUE));
            execution.setVariable("remindAt", Date.from(DUE.minusSeconds(3600)));
        });
        models.bean("issueNotice", execution -> execution.setVariable("answerDueAt", Date.from(DUE)));
        models.bean("issueSuggestion", execution -> execution.setVariable("answerDueAt", Date.from(DUE)));
        models.bean("deliverToUnit", execution -> {
            execution.setVariable("returnWindowEndsAt", Date.from(DUE.minusSeconds(7200)));
            execution.setVariable("returnOffered", true);
        });
        models.bean("markOverdue", execution -> execution.setVariable("overdue", true));
        models.bean("drawSample", execution -> execution.setVariable("callbackDrawn", false));
        models.bean("registerExtension", execution -> execution.setVariable("leaderReported", false));
        models.bean("dispatchAnew", execution -> execution.setVariable("unitId", "police"));
        models.bean(
                "recordAuditFailure",
                execution -> execution.setVariable(
                        "auditFailures",
                        execution.getVariable("auditFailures") instanceof Integer failures ? failures + 1 : 1));
        return models;
    }

    private void bean(String name, Consumer<DelegateExecution> work) {
        beans.put(name, (JavaDelegate) execution -> {
            called.add(name);
            work.accept(execution);
        });
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Stands in for the bean that knows the units: all that the responsibility list names are at work. */
    public static final class UnitsStandIn {
        public boolean isAtWork(String unitId) {
            return !unitId.equals("none");
        }
    }

    /** Stands in for the bean that knows the working time: it is always now. */
    public static final class DutyHoursStandIn {
        public boolean contactAtOnce(boolean urgent) {
            return false;
        }
    }

    /** Stands in for the bean that tells the units of a list apart. */
    public static final class UnitListStandIn {
        public List<String> of(String code) {
            return List.of(code.split(",", -1));
        }

        public boolean several(String code) {
            return !code.isEmpty();
        }
    }

    /** Stands in for the bean that knows how long a task of the Centre may lie. */
    public static final class CentreLimitStandIn {
        public Date fromNow() {
            return Date.from(DUE.minusSeconds(60));
        }

        public Date feedback() {
            return Date.from(DUE.plusSeconds(3600));
        }

        public Date urgentContact() {
            return Date.from(DUE.minusSeconds(120));
        }
    }
}
