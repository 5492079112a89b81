package cn.gulangyu.hotline.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.DatabaseSlice;
import cn.gulangyu.hotline.MovableClock;
import cn.gulangyu.hotline.TestDatabases;
import cn.gulangyu.hotline.regulation.Cites;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("Art. 15 --check-journal")
@Cites("15")
@ExtendWith(OutputCaptureExtension.class)
class JournalCheckCommandTest {

    private final DatabaseSlice slice = open();

    private static DatabaseSlice open() {
        return JournalFixture.over(TestDatabases.H2.fresh(), MovableClock.at("2016-07-28T09:00:00+08:00"));
    }

    @BeforeEach
    void appendTwoSteps() {
        CaseJournal journal = slice.bean(CaseJournal.class);
        journal.append("GLY-2016-000001", JournalEvent.REGISTERED, null, Map.of(), null);
        journal.append("GLY-2016-000001", JournalEvent.ARCHIVED, null, Map.of(), null);
    }

    @AfterEach
    void close() {
        slice.close();
    }

    @Test
    void endsWithZeroAndTheCountsWhereAllIsWhole(CapturedOutput output) {
        assertThat(exitCode("--check-journal")).isZero();
        assertThat(output.getOut()).contains("journal intact").contains("1 宗事项, 2 条记录");
    }

    @Test
    void endsWithOneAndEveryBreakWhereSomethingWasChanged(CapturedOutput output) {
        slice.jdbc().sql("update journal_entry set actor = 'nobody'").update();

        assertThat(exitCode("--check-journal")).isEqualTo(1);
        assertThat(output.getOut())
                .contains("GLY-2016-000001 #1: 记录被改动或调换")
                .contains("GLY-2016-000001 #2: 记录被改动或调换")
                .contains("流水有 2 处异常 (journal broken)");
    }

    @Test
    void doesNothingUnlessAsked(CapturedOutput output) {
        slice.jdbc().sql("update journal_entry set actor = 'nobody'").update();

        assertThat(exitCode("--server.port=0")).isZero();
        assertThat(output.getOut()).doesNotContain("流水");
    }

    private int exitCode(String argument) {
        JournalCheckCommand command = new JournalCheckCommand(slice.bean(JournalCheck.class));
        command.run(new DefaultApplicationArguments(argument));
        return command.getExitCode();
    }
}
