package cn.gulangyu.hotline.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports to the leaders and their instructions, turn by turn. Art. 10(2)2. */
@Repository
public class Instructions {

    private static final String TABLE = "instruction";

    private final JdbcClient jdbc;
    private final Clock clock;

    Instructions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest turn, if the case was reported to the leaders at all. */
    public Optional<Instruction> latest(String caseNo) {
        return jdbc
                .sql("select * from instruction where case_no = ? order by turn desc")
                .param(caseNo)
                .query(Instructions::read)
                .list()
                .stream()
                .findFirst();
    }

    /** The turn that the leaders have before them. */
    public Instruction current(String caseNo) {
        return latest(caseNo).orElseThrow(() -> new IllegalStateException("no report to the leaders of " + caseNo));
    }

    /** The Centre reports the matter to the leaders; a new turn begins. */
    public void summarised(String caseNo, String summary, String proposal, String by) {
        RowChange.in(TABLE)
                .set("id", UUID.randomUUID().toString())
                .set("case_no", caseNo)
                .set("turn", latest(caseNo).map(Instruction::turn).orElse(0) + 1)
                .set("summary", summary)
                .set("proposal", proposal)
                .set("summarised_by", by)
                .set("summarised_at", clock.instant())
                .insert(jdbc);
    }

    public void readByLeaders(Instruction instruction, String opinion, String by) {
        RowChange.in(TABLE)
                .set("opinion", opinion)
                .set("read_by", by)
                .set("read_at", clock.instant())
                .update(jdbc, "id", instruction.id());
    }

    public void instructed(Instruction instruction, Instruction.Given given) {
        RowChange.in(TABLE)
                .set("decision", given.decision())
                .set("instruction_text", given.text())
                .set("unit_id", given.unitId())
                .set("co_handlers", String.join(",", given.coHandlers()))
                .set("due_at", given.dueAt())
                .set("instructed_by", given.by())
                .set("instructed_at", given.at())
                .update(jdbc, "id", instruction.id());
    }

    @EventListener
    void forget(CaseErased erased) {
        jdbc.sql("update instruction set summary = null, proposal = null, opinion = null, instruction_text = null"
                        + " where case_no = ?")
                .param(erased.caseNo())
                .update();
    }

    private static Instruction read(ResultSet columns, int index) throws SQLException {
        Row row = new Row(columns);
        return new Instruction(
                row.text("id"),
                row.text("case_no"),
                row.number("turn"),
                row.textOrNull("summary"),
                row.textOrNull("proposal"),
                row.text("summarised_by"),
                row.instant("summarised_at"),
                row.textOrNull("opinion"),
                row.textOrNull("read_by"),
                row.instantOrNull("read_at"),
                given(row));
    }

    private static Instruction.@Nullable Given given(Row row) throws SQLException {
        InstructionDecision decision = row.codeOrNull("decision", InstructionDecision.class);
        if (decision == null) {
            return null;
        }
        String coHandlers = row.textOrNull("co_handlers");
        return new Instruction.Given(
                decision,
                row.textOrNull("instruction_text"),
                row.textOrNull("unit_id"),
                coHandlers == null || coHandlers.isEmpty() ? List.of() : List.of(coHandlers.split(",")),
                row.instantOrNull("due_at"),
                row.text("instructed_by"),
                row.instant("instructed_at"));
    }
}
