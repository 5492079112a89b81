package cn.gulangyu.hotline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gulangyu.hotline.HotlineApplication;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class StartRefusalTest {

    private static final String MASTER_KEY = "--hotline.vault.master-key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @Test
    void refusesDemoAccountsOnPostgresql(CapturedOutput output) {
        assertThatThrownBy(() -> start("demo", "--spring.datasource.url=jdbc:postgresql://nowhere.invalid/hotline"))
                .isInstanceOf(StartRefused.class);

        assertThat(output.getAll())
                .contains("演示配置(demo)", "The demo profile has accounts with a public password")
                .doesNotContain("\tat ");
    }

    @Test
    void refusesProductionWithoutAnAdministrator(CapturedOutput output) {
        assertThatThrownBy(() -> startInMemory("withoutAdministrator")).hasRootCauseInstanceOf(StartRefused.class);

        assertThat(output.getAll())
                .contains("尚无系统管理员账号", "There is no administrator yet; set hotline.admin.password")
                .doesNotContain("\tat ");
    }

    @Test
    void refusesAWeakPasswordForTheAdministrator(CapturedOutput output) {
        assertThatThrownBy(() -> startInMemory("weakAdministrator", "--hotline.admin.password=password"))
                .hasRootCauseInstanceOf(StartRefused.class);

        assertThat(output.getAll()).contains("不符合密码要求").doesNotContain("\tat ");
    }

    @Test
    void createsNobodyButTheAdministratorInProduction() {
        try (ConfigurableApplicationContext context =
                startInMemory("production", "--hotline.admin.id=warden", "--hotline.admin.password=Sunlight-Rock-92")) {
            IdentityService identity = context.getBean(IdentityService.class);

            assertThat(identity.createUserQuery().list())
                    .extracting(User::getId)
                    .containsExactly("warden");
            assertThat(identity.checkPassword("warden", "Sunlight-Rock-92")).isTrue();
            assertThat(context.getBeansOfType(DemoAccounts.class)).isEmpty();
            assertThat(context.getEnvironment().getProperty("server.servlet.session.cookie.secure"))
                    .isEqualTo("true");
        }
    }

    /** The name is the engine's too; one with a hyphen would be ignored and the engine of other tests unregistered. */
    private static ConfigurableApplicationContext startInMemory(String name, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--spring.datasource.url=jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        all.add("--spring.datasource.username=sa");
        all.add("--camunda.bpm.process-engine-name=" + name);
        return start("production", all.toArray(String[]::new));
    }

    private static ConfigurableApplicationContext start(String profile, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--server.port=0");
        all.add("--camunda.bpm.job-execution.enabled=false");
        // Stopping them takes the webapps of every other context in this JVM along.
        all.add("--camunda.bpm.webapp.enabled=false");
        all.add(MASTER_KEY);
        return new SpringApplicationBuilder(HotlineApplication.class)
                .profiles(profile)
                .registerShutdownHook(false)
                .run(all.toArray(String[]::new));
    }
}
