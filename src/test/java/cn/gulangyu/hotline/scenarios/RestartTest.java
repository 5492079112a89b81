package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.HotlineApplication;
import cn.gulangyu.hotline.RunningHotline;
import cn.gulangyu.hotline.regulation.Cites;
import java.nio.file.Path;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("A case outlives the program")
class RestartTest {

    @TempDir
    private Path data;

    private ConfigurableApplicationContext start() {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        HotlineApplication.class, RunningHotline.Time.class, RunningHotline.Chance.class)
                .run(
                        "--spring.datasource.url=jdbc:h2:file:" + data.resolve("hotline"),
                        "--server.port=0",
                        "--camunda.bpm.generate-unique-process-engine-name=true",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--hotline.vault.master-key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        BpmnAwareTests.init(context.getBean(org.camunda.bpm.engine.ProcessEngine.class));
        return context;
    }

    @AfterEach
    void forgetTheEngine() {
        BpmnAwareTests.reset();
        org.camunda.bpm.engine.impl.util.ClockUtil.reset();
    }

    @Test
    @Cites({"13(1)", "15"})
    void findsTasksAndTimersAgainAndFinishesTheCase() {
        String caseNo;
        String phone;
        try (ConfigurableApplicationContext before = start()) {
            Story story = Hotline.in(before).aComplaint().dispatched().assigned();
            caseNo = story.caseNo();
            phone = story.phone();
        }

        try (ConfigurableApplicationContext after = start()) {
            Hotline hotline = Hotline.in(after);
            Story story = new Story(hotline, caseNo, phone);
            hotline.itIs("2026-11-30T18:00+08:00");

            story.isDue("2026-11-30T18:00+08:00").waitsAt("CallActivity_UnitHandling", "Task_Handle");
            assertThat(story.fireDueTimers()).isEqualTo(3);
            assertThat(story.steps()).contains("RETURN_WINDOW_CLOSED", "REMINDED", "OVERDUE");
            story.handled().replied().filed().archived().isOver();

            Story next = hotline.aComplaint()
                    .from(phone)
                    .receivedAt("2026-12-02T09:00+08:00")
                    .registered();
            assertThat(next.file().path("earlier").get(0).path("caseNo").asText())
                    .isEqualTo(caseNo);
            assertThat(next.caseNo()).isNotEqualTo(caseNo);
        }
    }
}
