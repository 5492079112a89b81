package cn.gulangyu.hotline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.gulangyu.hotline.calendar.ShippedCalendar;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@Cites("13(1)")
class DeadlineControllerTest {

    private final DeadlineController controller =
            new DeadlineController(new Deadlines(ShippedCalendar.bean(), TableTimeLimits.TABLE));

    @Test
    void explainsWithInstantsOfPlusEightHours() throws Exception {
        ObjectMapper json = Jackson2ObjectMapperBuilder.json()
                .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .timeZone("Asia/Shanghai")
                .build();
        MockMvc mvc = MockMvcBuilders.standaloneSetup(controller)
                .setMessageConverters(new MappingJackson2HttpMessageConverter(json))
                .build();

        // 08:20 UTC is 16:20 in Xiamen
        mvc.perform(post("/api/v1/deadlines/explain")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"receivedAt\":\"2016-09-30T08:20:00Z\",\"kind\":\"COMPLAINT\","
                                + "\"domain\":\"TOURISM\",\"urgent\":false,\"simple\":false}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dueAt").value("2016-10-10T18:00:00+08:00"))
                .andExpect(jsonPath("$.clause").value("13(1)p2"))
                .andExpect(jsonPath("$.provisional").value(false))
                .andExpect(jsonPath("$.steps[0].clause").value("13(1)p2"))
                .andExpect(jsonPath("$.steps[0].article").value("第十三条(一)第2款"))
                .andExpect(jsonPath("$.steps[0].text").value("2016年9月30日(周五)16:20接收，属下午工作时段"));
    }

    @Test
    void takesAllTheOptionalFacts() {
        DeadlineQuestion question = new DeadlineQuestion(
                "2016-08-01T09:00+08:00", "COMPLAINT", "SOCIAL", true, false, 5, "2016-08-09T10:30:00+08:00", 2);

        assertThat(controller.explain(question).dueAt()).isEqualTo("2016-08-09T10:30:00+08:00");
    }

    @Test
    void namesEveryMissingField() {
        assertThat(fields(
                        () -> controller.explain(new DeadlineQuestion(null, null, null, null, null, null, null, null))))
                .containsExactly("receivedAt", "kind", "domain", "urgent", "simple");
    }

    @Test
    void namesEveryUnreadableField() {
        assertThat(fields(() -> controller.explain(
                        new DeadlineQuestion("2016-08-01T09:00", "COMPLAIN", "tourism", true, true, 0, "tomorrow", 0))))
                .containsExactly("receivedAt", "kind", "domain", "superiorDueAt");
    }

    @Test
    void rejectsImpossibleFacts() {
        assertThat(fields(() -> controller.explain(new DeadlineQuestion(
                        "2016-08-01T09:00+08:00",
                        "COMPLAINT",
                        "SOCIAL",
                        false,
                        false,
                        -1,
                        "2016-08-01T09:00+08:00",
                        2_000_000_000))))
                .containsExactly("unitLimitDays", "extensionDays", "superiorDueAt");
        assertThat(fields(() -> controller.explain(new DeadlineQuestion(
                        "+999999999-01-01T00:00Z", "COMPLAINT", "SOCIAL", false, false, null, null, null))))
                .containsExactly("receivedAt");
    }

    private static List<String> fields(ThrowingCallable attempt) {
        return catchThrowableOfType(Refusal.class, attempt).fields().stream()
                .map(FieldProblem::field)
                .toList();
    }
}
