package cn.gulangyu.hotline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSender;

/** The product in its demo profile on a real port, with an empty database in memory and a clock that tests move.
 * The engine has its usual name, because its webapps and interface address it so; another context needs another name. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:running-hotline;DB_CLOSE_DELAY=-1",
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
public @interface RunningHotline {

    @TestConfiguration(proxyBeanMethods = false)
    class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return MovableClock.now();
        }
    }

    /** Nobody is drawn for a callback unless a test says who. */
    @TestConfiguration(proxyBeanMethods = false)
    class Chance {

        @Bean
        @Primary
        SteeredLot steeredLot() {
            return new SteeredLot();
        }
    }

    /** A mail server, to which the outbox is sent when a test says so. */
    @TestConfiguration(proxyBeanMethods = false)
    class Post {

        @Bean
        PostOffice postOffice() {
            return new PostOffice();
        }

        @Bean
        JavaMailSender javaMailSender(PostOffice office) {
            return office.sender();
        }
    }
}
