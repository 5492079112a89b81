package cn.gulangyu.hotline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** As {@link RunningHotline}, on a real PostgreSQL. For {@code …IT} classes, which share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "hotline.demo.on-postgresql=true",
            "camunda.bpm.job-execution.enabled=false",
            "hotline.mail.every=P1D",
            "hotline.mail.centre=centre@example.invalid",
            "hotline.vault.master-key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
        })
@AutoConfigureObservability(tracing = false)
@Import({
    RunningHotline.Time.class,
    RunningHotline.Chance.class,
    RunningHotline.Post.class,
    ProcessCoverage.Listening.class
})
@ContextConfiguration(initializers = RunningHotlineOnPostgresql.Database.class)
public @interface RunningHotlineOnPostgresql {

    class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabases.beforeServerStops(context::close);
            PGSimpleDataSource fresh = (PGSimpleDataSource) TestDatabases.POSTGRESQL.fresh();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "postgresql",
                            Map.of(
                                    "spring.datasource.url", String.valueOf(fresh.getURL()),
                                    "spring.datasource.username", String.valueOf(fresh.getUser()),
                                    "spring.datasource.password", "postgres")));
        }
    }
}
