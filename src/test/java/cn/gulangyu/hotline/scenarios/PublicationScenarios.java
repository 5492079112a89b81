package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

abstract class PublicationScenarios extends Scenario {

    PublicationScenarios(Class<?> context) {
        super(context);
    }

    private Story audited() {
        return audited("2026-11-25T09:10+08:00");
    }

    private Story audited(String receivedAt) {
        Story story = hotline.aComplaint()
                .receivedAt(receivedAt)
                .reporter("name", "欧阳采薇")
                .willingToPublish()
                .dispatched()
                .workedOff();
        return story.audited(true).waitsAt("Task_DecidePublication");
    }

    private Answer decide(Story story, String title, String reply, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("publish", true, "publicTitle", title, "publicReply", reply));
        body.putAll(more);
        return hotline.auditor().does(story.caseNo(), "Task_DecidePublication", body);
    }

    private Answer preview(Person person, Story story, String title, String reply) {
        return person.posts(
                "/api/v1/tasks/" + story.taskId("Task_DecidePublication") + "/publication-preview",
                Map.of("publicTitle", title, "publicReply", reply));
    }

    private String page() {
        return hotline.passerBy().gets("/published").isOk().text();
    }

    @Nested
    @DisplayName("Art. 11(2) what the public will see")
    class Preview {

        @Test
        @Cites("11(2)")
        void showsTheWordsAsThePublicPageRendersThem() {
            Story story = audited();

            JsonNode text = preview(hotline.auditor(), story, " 喇叭扰民已处理 ", "第一段\n\n  第二段 ")
                    .isOk()
                    .json()
                    .path("text");
            decide(story, " 喇叭扰民已处理 ", "第一段\n\n  第二段 ", Map.of()).isOk();

            assertThat(text.path("title").asText()).isEqualTo("喇叭扰民已处理");
            assertThat(text.path("paragraphs").toString()).isEqualTo("[\"第一段\",\"第二段\"]");
            assertThat(page()).contains("<h2>喇叭扰民已处理</h2>", "<p>第一段</p>", "<p>第二段</p>", "2026年11月25日");
        }

        @ParameterizedTest
        @CsvSource({
            "请致电 13800001234 联系, 电话号码, 13800001234, false",
            "请致电０５９２－２０６５６６６, 电话号码, 0592-2065666, false",
            "证件 35020319900101123X 已核, 身份证号码, 35020319900101123X, true",
            "复函至 zhang.san@example.com, 电子邮箱, zhang.san@example.com, false",
            "已到龙头路 12 号查看, 门牌住址, 龙头路 12 号, false",
            "已向王女士说明, 王女士, 王女士, false"
        })
        @Cites({"11(2)", "3(4)"})
        void findsWhatCouldIdentifyAPerson(String reply, String label, String text, boolean refused) {
            Story story = audited();

            JsonNode found = preview(hotline.auditor(), story, "办理情况", reply)
                    .isOk()
                    .json()
                    .path("found");

            assertThat(found.toString()).contains(text);
            assertThat(found.get(0).path("refused").asBoolean()).isEqualTo(refused);
            assertThat(found.get(0).path("field").asText()).isEqualTo("publicReply");
            assertThat(found.toString()).contains(label);
        }

        @Test
        @Cites({"11(2)", "3(4)"})
        void recognisesTheReporterWithoutSayingWho() {
            Story story = audited();

            JsonNode found = preview(hotline.auditor(), story, "答复欧 阳采薇", "已处理，可拨打 0592-2060777")
                    .isOk()
                    .json()
                    .path("found");

            assertThat(found).hasSize(1);
            assertThat(found.get(0).path("refused").asBoolean()).isTrue();
            assertThat(found.toString()).doesNotContain("采薇").contains("publicTitle");
        }

        @Test
        @Cites("3(4)")
        void isForWhoeverMayDecide() {
            Story story = audited();

            preview(story.clerk(), story, "办理情况", "已处理").isRefused(403);
            hotline.auditor()
                    .posts("/api/v1/tasks/unknown/publication-preview", Map.of("publicTitle", "x"))
                    .isRefused(404);
        }
    }

    @Nested
    @DisplayName("Art. 11(2) the Centre's decision")
    class Decision {

        @Test
        @Cites({"11(2)", "3(4)"})
        void publishesWhatLooksPersonalOnlyOnceItIsChecked() {
            Story story = audited();

            decide(story, "办理情况", "详情请致电 0592-2065666", Map.of()).isRefused(400).naming("findingsChecked");
            story.waitsAt("Task_DecidePublication");
            decide(story, "办理情况", "详情请致电 0592-2065666", Map.of("findingsChecked", true))
                    .isOk();

            assertThat(page()).contains("0592-2065666");
        }

        @Test
        @Cites({"11(2)", "3(4)"})
        void neverPublishesAnIdentityNumberOrTheReporter() {
            Story story = audited();

            decide(story, "办理情况", "证件 35020319900101123X", Map.of("findingsChecked", true))
                    .isRefused(400)
                    .naming("publicReply");
            decide(story, "答复欧阳采薇", "已处理", Map.of("findingsChecked", true))
                    .isRefused(400)
                    .naming("publicTitle");
            story.waitsAt("Task_DecidePublication");
        }
    }

    @Nested
    @DisplayName("Art. 3(4), 11(2) taken back from the public")
    class Withdrawn {

        @Test
        @Cites({"11(2)", "3(4)"})
        void takesAPublishedReplyBackWithAReason() {
            Story story = audited();
            decide(story, "将被撤下的答复", "内容", Map.of()).isOk();
            String path = "/api/v1/cases/" + story.caseNo() + "/publication";
            assertThat(page()).contains("将被撤下的答复");

            hotline.agent().deletes(path, Map.of("reason", "不是我的事")).isRefused(403);
            hotline.auditor()
                    .deletes(path, Map.of("reason", " "))
                    .isRefused(400)
                    .naming("reason");
            hotline.auditor().deletes(path, Map.of("reason", "公开后发现涉及他人")).isOk();

            assertThat(page()).doesNotContain("将被撤下的答复");
            assertThat(hotline.passerBy()
                            .gets("/api/v1/public/published")
                            .isOk()
                            .text())
                    .doesNotContain("将被撤下的答复");
            assertThat(story.step("PUBLICATION_WITHDRAWN").path("note").asText())
                    .isEqualTo("公开后发现涉及他人");
            hotline.auditor().deletes(path, Map.of("reason", "再撤一次")).isRefused(409);
        }

        @Test
        @Cites("11(2)")
        void listsTheNewestFirstAndPagesBackwards() {
            Story older = audited();
            decide(older, "较早的一条", "内容", Map.of()).isOk();
            Story newer = audited("2026-11-25T09:20+08:00");
            decide(newer, "较新的一条", "内容", Map.of()).isOk();

            assertThat(List.of(page().indexOf("较新的一条"), page().indexOf("较早的一条")))
                    .isSorted()
                    .doesNotContain(-1);
            hotline.passerBy().gets("/published?page=-1").isOk();
            assertThat(hotline.passerBy().gets("/published?page=99999").isOk().text())
                    .contains("暂无公开的答复");
        }
    }
}
