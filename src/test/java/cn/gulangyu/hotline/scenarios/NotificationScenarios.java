package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.PostOffice.Letter;
import cn.gulangyu.hotline.regulation.Cites;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

abstract class NotificationScenarios extends Scenario {

    NotificationScenarios(Class<?> context) {
        super(context);
    }

    @BeforeEach
    void emptyTheOutbox() {
        hotline.jdbc().sql("delete from mail_outbox").update();
        hotline.postOffice().reopen();
    }

    private List<Letter> sentAbout(Story story) {
        hotline.sendsMail();
        return hotline.postOffice().about(story.caseNo());
    }

    private long waiting(Story story, String state) {
        return hotline.count("select count(*) from mail_outbox where case_no = ? and state = ?", story.caseNo(), state);
    }

    @Nested
    @DisplayName("Art. 3(2), 17 to a unit")
    class ToAUnit {

        @Test
        @Cites("3(2)")
        void tellsOfADeliveryWithoutAWordOfTheMatter() {
            Story story = hotline.aComplaint().dispatched();

            List<Letter> letters = sentAbout(story);

            assertThat(letters).singleElement().satisfies(letter -> {
                assertThat(letter.to()).isEqualTo("enforcement@example.invalid");
                assertThat(letter.subject()).contains(story.caseNo(), "新的转述件");
                assertThat(letter.text()).contains(story.caseNo(), "http://localhost:8080/");
                assertThat(letter.subject() + letter.text()).doesNotContain("喇叭", "陈某某", story.phone(), "龙头路");
            });
        }

        @Test
        @Cites({"17", "17(1)"})
        void remindsBeforeTheLimitAndTellsOfAMissedOne() {
            Story story = hotline.aComplaint().dispatched();
            hotline.itIs("2026-11-30T18:00+08:00");
            story.fireDueTimers();

            assertThat(sentAbout(story))
                    .extracting(letter -> letter.subject().replaceAll(".* ", ""))
                    .containsExactlyInAnyOrder("新的转述件", "办理期限临近", "已逾期");
        }

        @Test
        @Cites("3(2)")
        void tellsTheOtherUnitToo() {
            Story story = hotline.aComplaint().dispatched();
            story.leader()
                    .does(
                            story.caseNo(),
                            "Task_ReadAndAssign",
                            Map.of("decision", "RETURN", "suggestedUnitId", "police", "reason", "治安事项"))
                    .isOk();
            hotline.agent()
                    .does(story.caseNo(), "Task_ReviewReturn", Map.of("accepted", true, "reason", "同意"))
                    .isOk();

            assertThat(sentAbout(story))
                    .extracting(Letter::to)
                    .containsExactlyInAnyOrder("enforcement@example.invalid", "police@example.invalid");
        }

        @Test
        @Cites("3(2)")
        void tellsNobodyOfARefusedStep() {
            Story story = hotline.aComplaint().registered();

            story.confirmed("ACCEPT", "99").isRefused(400);

            assertThat(sentAbout(story)).isEmpty();
        }
    }

    @Nested
    @DisplayName("Art. 8, 13(1) para. 2 to the duty officer")
    class ToTheDutyOfficer {

        @Test
        @Cites("13(1)p2")
        void tellsWhoeverIsOnTheRoster() {
            Story story = hotline.aComplaint()
                    .urgent()
                    .receivedAt("2026-11-25T22:00+08:00")
                    .dispatched();

            assertThat(sentAbout(story))
                    .filteredOn(letter -> letter.subject().contains("紧急"))
                    .singleElement()
                    .extracting(Letter::to)
                    .isEqualTo("duty1@example.invalid");
        }

        @Test
        @Cites("13(1)p2")
        void tellsTheCentresMailboxWhereNobodyIs() {
            Story story = hotline.aComplaint()
                    .urgent()
                    .receivedAt("2051-01-04T22:00+08:00")
                    .dispatched();

            assertThat(sentAbout(story)).extracting(Letter::to).contains("centre@example.invalid");
        }
    }

    @Nested
    @DisplayName("Art. 3(2) a mail server that is down")
    class Down {

        @Test
        @Cites("3(2)")
        void losesNothingSendsNothingTwiceAndStopsNobodysWork() {
            hotline.postOffice().close();
            Story story = hotline.aComplaint().dispatched();
            hotline.sendsMail();
            assertThat(waiting(story, "WAITING")).isEqualTo(1);

            hotline.postOffice().reopen();
            assertThat(sentAbout(story))
                    .as("not before the next attempt is due")
                    .isEmpty();
            hotline.itIs(hotline.now().plusSeconds(120));
            assertThat(sentAbout(story)).hasSize(1);
            hotline.itIs(hotline.now().plusSeconds(120));
            assertThat(sentAbout(story)).hasSize(1);

            assertThat(waiting(story, "SENT")).isEqualTo(1);
            story.assigned();
        }

        @Test
        @Cites("3(2)")
        void keepsTheIdOfAMailThroughItsAttempts() {
            hotline.postOffice().close();
            Story story = hotline.aComplaint().dispatched();
            hotline.sendsMail();
            hotline.postOffice().reopen();
            hotline.itIs(hotline.now().plusSeconds(120));

            String id = hotline.jdbc()
                    .sql("select id from mail_outbox where case_no = ?")
                    .param(story.caseNo())
                    .query(String.class)
                    .single();

            assertThat(sentAbout(story)).singleElement().extracting(Letter::id).isEqualTo("<" + id + "@hotline>");
        }

        @Test
        @Cites("3(2)")
        void givesAMailUpAfterThreeDays() {
            hotline.postOffice().close();
            Story story = hotline.aComplaint().dispatched();
            hotline.sendsMail();
            hotline.itIs("2026-11-28T09:10+08:00");

            hotline.sendsMail();

            assertThat(waiting(story, "GIVEN_UP")).isEqualTo(1);
            hotline.postOffice().reopen();
            hotline.itIs("2026-11-28T10:10+08:00");
            assertThat(sentAbout(story)).isEmpty();
        }
    }
}
