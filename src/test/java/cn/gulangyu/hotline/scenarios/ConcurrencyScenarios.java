package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

abstract class ConcurrencyScenarios extends Scenario {

    ConcurrencyScenarios(Class<?> context) {
        super(context);
    }

    /** Lets all of them go at the same instant, each in a thread of its own. */
    static List<Answer> together(List<Supplier<Answer>> requests) {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(requests.size());
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (Supplier<Answer> request : requests) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return request.get();
                }));
            }
            start.countDown();
            List<Answer> given = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                given.add(answer.get());
            }
            return given;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdown();
        }
    }

    private static void assertOneWins(List<Answer> answers) {
        assertThat(answers).extracting(Answer::status).as(answers.toString()).containsOnlyOnce(200);
        answers.stream().filter(answer -> answer.status() != 200).forEach(answer -> answer.isRefused(409));
    }

    @RepeatedTest(3)
    @Cites({"5", "15"})
    void letsOneOfTwoAgentsConfirm() {
        Story story = hotline.aComplaint().registered();
        String task = story.taskId("Task_ConfirmAdmissibility");
        Map<String, Object> body = Map.of("admissibility", "ACCEPT", "clause", "5(1)");

        List<Answer> answers = together(List.of(
                () -> hotline.agent().completes(task, body),
                () -> hotline.otherAgent().completes(task, body)));

        assertOneWins(answers);
        assertThat(story.steps())
                .containsOnlyOnce("ADMISSIBILITY_CONFIRMED")
                .containsOnlyOnce("DEADLINE_SET")
                .containsOnlyOnce("DELIVERED");
        assertThat(hotline.count("select count(*) from case_part where case_no = ?", story.caseNo()))
                .isEqualTo(1);
        story.waitsAt("CallActivity_UnitHandling", "Task_ReadAndAssign");
    }

    @RepeatedTest(3)
    @Cites("12")
    void repliesOnceHoweverOftenTheClerkClicks() {
        Story story = hotline.aComplaint().dispatched().assigned().handled();
        String task = story.taskId("Task_ReplyToReporter");
        Person clerk = story.clerk();
        Map<String, Object> body = story.replyBy("PHONE");

        List<Answer> answers = together(Collections.nCopies(4, () -> clerk.completes(task, body)));

        assertOneWins(answers);
        assertThat(story.steps()).containsOnlyOnce("REPLIED");
        story.waitsAt("CallActivity_UnitHandling", "Task_FileDocument");
    }

    @Test
    @Cites("11p1")
    void returnsOrHandlesButNeverBoth() {
        Story story = hotline.aComplaint().dispatched();
        String task = story.taskId("Task_ReadAndAssign");
        Person leader = story.leader();

        List<Answer> answers = together(List.of(
                () -> leader.completes(task, Map.of("decision", "HANDLE")),
                () -> leader.completes(
                        task, Map.of("decision", "RETURN", "suggestedUnitId", "police", "reason", "不属于我单位"))));

        assertOneWins(answers);
        boolean returned = answers.get(1).status() == 200;
        story.waitsAt("CallActivity_UnitHandling", returned ? "Task_ReviewReturn" : "Task_Handle");
        assertThat(story.steps()).doesNotContain(returned ? "READ_AND_ASSIGNED" : "RETURN_ASKED");
        assertThat(story.lastPart().has("returnReason")).isEqualTo(returned);
    }

    @Test
    @Cites("9")
    void givesEveryMatterItsOwnNumber() {
        hotline.itIs("2026-11-25T09:10+08:00");
        List<Supplier<Answer>> callers = new ArrayList<>();
        for (int caller = 0; caller < 12; caller++) {
            Map<String, Object> body = hotline.aComplaint().body();
            callers.add(() -> hotline.agent().posts("/api/v1/cases", body));
        }

        List<Answer> answers = together(callers);

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(answer -> answer.at("caseNo")).doesNotHaveDuplicates();
    }

    @RepeatedTest(2)
    @Cites({"13(1)", "17(1)"})
    void writesNothingTwiceWhenTheReplyComesAtTheInstantTheLimitPasses() {
        Story story = hotline.aComplaint().dispatched().assigned().handled();
        hotline.itIs(story.dueAt());
        String task = story.taskId("Task_ReplyToReporter");
        Person clerk = story.clerk();
        Map<String, Object> body = story.replyBy("PHONE");

        List<Answer> answers = together(List.of(() -> clerk.completes(task, body), () -> {
            try {
                story.fireDueTimers();
            } catch (RuntimeException e) {
                // the job executor would try again, as is done below
            }
            return new Answer(200, "", "");
        }));
        if (answers.get(0).status() != 200) {
            answers.get(0).isRefused(409);
            clerk.completes(task, body).isOk();
        }
        story.fireDueTimers();

        assertThat(story.steps()).containsOnlyOnce("REPLIED");
        assertThat(Collections.frequency(story.steps(), "OVERDUE")).isLessThanOrEqualTo(1);
        story.filed().archived();
    }
}
