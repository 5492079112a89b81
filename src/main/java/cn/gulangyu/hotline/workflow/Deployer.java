package cn.gulangyu.hotline.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the shipped models into the engine before anyone can sign in. Processes and forms are one deployment, renewed
 * only when one of them changed, so that a running case keeps the forms of its version. A decision table is seeded when
 * absent and follows the shipped one until policy staff publish their own; theirs is never overwritten.
 */
@Component
class Deployer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Deployer.class);
    private static final String MODELS = "hotline-models";
    private static final String SHIPPED = "hotline-shipped-table:";

    private final RepositoryService repository;
    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private boolean running;

    Deployer(ProcessEngine engine) {
        this.repository = engine.getRepositoryService();
    }

    @Override
    public void start() {
        deployModels();
        Arrays.stream(find("classpath*:decisions/*.dmn")).forEach(this::seed);
        running = true;
    }

    private void deployModels() {
        DeploymentBuilder deployment =
                repository.createDeployment().name(MODELS).source(MODELS).enableDuplicateFiltering(false);
        addAll(deployment, "processes", find("classpath*:processes/*.bpmn"));
        addAll(deployment, "forms", find("classpath*:forms/*.html"));
        deployment.deploy();
    }

    private static void addAll(DeploymentBuilder deployment, String folder, Resource[] files) {
        Arrays.stream(files)
                .sorted(Comparator.comparing(Deployer::name))
                .forEach(file -> deployment.addInputStream(folder + "/" + name(file), open(file)));
    }

    private void seed(Resource file) {
        String key = name(file).replace(".dmn", "");
        byte[] shipped = read(file);
        DecisionDefinition latest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (latest != null && !isShipped(latest)) {
            LOG.info("Decision table {} version {} was published by policy staff and stays.", key, latest.getVersion());
            return;
        }
        if (latest == null || !digest(shipped).equals(deployedDigest(latest))) {
            repository
                    .createDeployment()
                    .name(SHIPPED + key)
                    .source(MODELS)
                    .addString("decisions/" + key + ".dmn", new String(shipped, StandardCharsets.UTF_8))
                    .deploy();
        }
    }

    private boolean isShipped(DecisionDefinition table) {
        Deployment deployment = repository
                .createDeploymentQuery()
                .deploymentId(table.getDeploymentId())
                .singleResult();
        return deployment != null && String.valueOf(deployment.getName()).startsWith(SHIPPED);
    }

    private @Nullable String deployedDigest(DecisionDefinition table) {
        try (InputStream model = repository.getDecisionModel(table.getId())) {
            return digest(model.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Resource[] find(String pattern) {
        try {
            return resources.getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }

    private static InputStream open(Resource file) {
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Resource file) {
        try (InputStream content = open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server (which starts late) and the job executor. */
    @Override
    public int getPhase() {
        return 0;
    }
}
