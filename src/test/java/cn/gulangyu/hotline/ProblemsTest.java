package cn.gulangyu.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Kind;
import cn.gulangyu.hotline.regulation.Refusal;
import com.fasterxml.jackson.databind.DeserializationFeature;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {

    private static final Map<String, Exception> THROWN = Map.ofEntries(
            Map.entry("invalid", Refusal.invalid("title", "请填写标题")),
            Map.entry("late", Refusal.against(Clause.of("11"), "decision", "已过 4 小时，不能退回")),
            Map.entry("forbidden", Refusal.notPermitted("不能查看")),
            Map.entry("missing", Refusal.notFound("没有此事项")),
            Map.entry("done", Refusal.conflict("此任务已办结")),
            Map.entry("engine-lock", new OptimisticLockingException("ENGINE-03005 updated by another transaction")),
            Map.entry("lock", new CannotAcquireLockException("lock")),
            Map.entry("version", new OptimisticLockingFailureException("version")),
            Map.entry("engine-permission", new AuthorizationException("agent1", "READ", "TASK", "1")),
            Map.entry("engine-gone", new NullValueException("task is null")),
            Map.entry("engine-bad", new BadUserRequestException("请使用本任务的表单提交")),
            Map.entry("engine-english", new BadUserRequestException("ENGINE-1 Cannot")),
            Map.entry("engine-failed", new ProcessEngineException("broken: 张三")),
            Map.entry("upload", new MaxUploadSizeExceededException(20)),
            Map.entry(
                    "database",
                    new DataIntegrityViolationException(
                            "value too long: 张三 13900000000", new SQLException("value too long: 张三", "22001", 22001))));

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Throwing())
            .setControllerAdvice(new WebProblems(), new EngineProblems(), new ProblemAdvice())
            .setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                    .featuresToEnable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()))
            .build();

    record Reporter(@Nullable String name) {}

    record Body(
            @Nullable Kind kind,
            @Nullable Instant receivedAt,
            @Nullable Integer days,
            @Nullable Boolean urgent,
            @Nullable Reporter reporter) {}

    @RestController
    static class Throwing {

        @GetMapping("/api/throw/{what}")
        String fail(@PathVariable String what) throws Exception {
            Exception thrown = THROWN.get(what);
            throw thrown == null ? new IllegalStateException(what) : thrown;
        }

        @PostMapping("/api/body")
        String read(@RequestBody Body body) {
            return body.toString();
        }

        @GetMapping("/api/parameter")
        int parameter(@RequestParam int year) {
            return year;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "invalid, 400, 请填写标题",
        "late, 422, 已过 4 小时",
        "forbidden, 403, 不能查看",
        "missing, 404, 没有此事项",
        "done, 409, 此任务已办结",
        "engine-lock, 409, 其他人已先完成此任务",
        "lock, 409, 其他人已先完成此任务",
        "version, 409, 其他人已先完成此任务",
        "engine-permission, 403, 您没有权限",
        "engine-gone, 404, 没有找到",
        "engine-bad, 400, 请使用本任务的表单提交",
        "engine-english, 400, 此项操作在当前环节不成立",
        "engine-failed, 500, 事件编号",
        "upload, 413, 上传的文件过大",
        "database, 500, 事件编号"
    })
    void answersInChinese(String thrown, int status, String sentence) throws Exception {
        mvc.perform(get("/api/throw/" + thrown))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.type").value(containsString("urn:hotline:problem:")))
                .andExpect(jsonPath("$.title").exists())
                .andExpect(jsonPath("$.instance").value("/api/throw/" + thrown))
                .andExpect(jsonPath("$.detail").value(containsString(sentence)));
    }

    @Test
    void namesTheClauseAndTheField() throws Exception {
        mvc.perform(get("/api/throw/late"))
                .andExpect(jsonPath("$.clause").value("11"))
                .andExpect(jsonPath("$.fields[0].field").value("decision"))
                .andExpect(jsonPath("$.fields[0].message").value(containsString("第十一条")));
    }

    @Test
    void logsAnIncidentWithoutTheWordsOfTheFailure(CapturedOutput output) throws Exception {
        String answer = mvc.perform(get("/api/throw/database"))
                .andExpect(jsonPath("$.detail").value(not(containsString("张三"))))
                .andReturn()
                .getResponse()
                .getContentAsString();

        String incident = answer.replaceAll("(?s).*事件编号 ([0-9a-f]{8}).*", "$1");
        assertThat(output.getAll())
                .contains("incident " + incident, "DataIntegrityViolationException", "SQL state 22001", "ProblemsTest")
                .doesNotContain("张三", "13900000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind': 'X'} | kind | 字段“kind”的值“X”无效，可选:COMPLAINT、CONSULTATION、SUGGESTION",
                "{'reporter': {'nickname': 'x'}} | reporter.nickname | 没有字段“reporter.nickname”，可选:name",
                "{'receivedAt': '明天'} | receivedAt | 字段“receivedAt”的值“明天”无效，应为带时区的时刻，例如 2016-07-28T09:00:00+08:00",
                "{'days': 'many'} | days | 字段“days”的值“many”无效，应为数字",
                "{'urgent': 'perhaps'} | urgent | 字段“urgent”的值“perhaps”无效，应为 true 或 false",
                "{'reporter': []} | reporter | 字段“reporter”的值无效",
                "{'kind': | '' | 请求正文不是有效的 JSON(第 1 行第 9 列)"
            })
    void saysWhatIsWrongWithABody(String body, String field, String message) throws Exception {
        mvc.perform(json(body.replace('\'', '"')))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(message))
                .andExpect(jsonPath("$.fields[0].field").value(field));
    }

    @Test
    void saysThatABodyIsMissing() throws Exception {
        mvc.perform(json(""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("缺少请求正文"));
    }

    @Test
    void saysWhichParameterIsMissingOrWrong() throws Exception {
        mvc.perform(get("/api/parameter")).andExpect(jsonPath("$.detail").value("缺少参数“year”"));
        mvc.perform(get("/api/parameter?year=x")).andExpect(jsonPath("$.detail").value("参数“year”的值无效"));
    }

    @Test
    void saysWhichMethodsAndFormatsThereAre() throws Exception {
        mvc.perform(post("/api/parameter"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET"))
                .andExpect(jsonPath("$.detail").value("此地址不支持该方法，可用:GET"));
        mvc.perform(post("/api/body").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    private static MockHttpServletRequestBuilder json(String body) {
        return post("/api/body").contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
