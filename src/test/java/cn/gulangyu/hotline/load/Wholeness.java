package cn.gulangyu.hotline.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** What must hold between the rows of a database in which the product was killed. Each finding is one sentence. */
final class Wholeness {

    /** A case that goes on, and the process instance under its number. */
    private static final String OPEN_CASES = "case_file c where c.state not in ('DECLINED', 'REDIRECTED', 'ARCHIVED')";

    private static final String INSTANCES = "ACT_RU_EXECUTION i join ACT_RE_PROCDEF d on d.ID_ = i.PROC_DEF_ID_"
            + " where i.PARENT_ID_ is null and i.BUSINESS_KEY_ is not null and d.KEY_ = ";

    private final JdbcTemplate jdbc;
    private final List<String> findings = new ArrayList<>();

    Wholeness(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<String> check(Workload done) {
        acknowledged("registered but gone", done.registered, "select case_no from case_file");
        acknowledged(
                "accepted but not dispatched",
                done.accepted,
                "select c.case_no from case_file c join case_part p on p.case_no = c.case_no"
                        + " where c.state = 'HANDLING' and c.due_at is not null");
        acknowledged(
                "read and assigned but not on record",
                done.assigned,
                "select p.case_no from case_part p where p.assigned_at is not null and exists (select 1 from"
                        + " journal_entry e where e.case_no = p.case_no and e.event = 'READ_AND_ASSIGNED')");
        casesAndProcesses();
        rows();
        timers();
        return findings;
    }

    private void acknowledged(String what, Set<String> told, String sql) {
        Set<String> missing = new java.util.TreeSet<>(told);
        jdbc.queryForList(sql, String.class).forEach(missing::remove);
        missing.forEach(caseNo -> findings.add(what + ": " + caseNo));
    }

    private void casesAndProcesses() {
        none(
                "case without its one process",
                "select c.case_no from " + OPEN_CASES + " and (select count(*) from " + INSTANCES
                        + "'case-lifecycle' and i.BUSINESS_KEY_ = c.case_no) <> 1");
        none(
                "process without an open case",
                "select i.BUSINESS_KEY_ from " + INSTANCES + "'case-lifecycle'" + " and not exists (select 1 from "
                        + OPEN_CASES + " and c.case_no = i.BUSINESS_KEY_)");
        none(
                "part without its process",
                "select p.case_no from case_part p where p.filed_at is null"
                        + " and p.return_accepted is null and (select count(*) from " + INSTANCES
                        + "'unit-handling' and i.BUSINESS_KEY_ = p.case_no) <> 1");
        none(
                "unit's process without a part",
                "select i.BUSINESS_KEY_ from " + INSTANCES + "'unit-handling'"
                        + " and not exists (select 1 from case_part p where p.case_no = i.BUSINESS_KEY_)");
        none(
                "process without anything to do",
                "select i.BUSINESS_KEY_ from " + INSTANCES + "'case-lifecycle'"
                        + " and not exists (select 1 from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_"
                        + " where e.BUSINESS_KEY_ = i.BUSINESS_KEY_)"
                        + " and not exists (select 1 from ACT_RU_JOB j where j.PROCESS_INSTANCE_ID_ = i.ID_)");
        none("job out of retries", "select ID_ from ACT_RU_JOB where RETRIES_ = 0");
    }

    private void rows() {
        none(
                "case without a reporter's row",
                "select case_no from case_file c where not exists"
                        + " (select 1 from vault_identity v where v.case_no = c.case_no)");
        none(
                "reporter's row without a case",
                "select case_no from vault_identity v where not exists"
                        + " (select 1 from case_file c where c.case_no = v.case_no)");
        none(
                "case whose journal does not begin with its registration",
                "select case_no from case_file c where not"
                        + " exists (select 1 from journal_entry e where e.case_no = c.case_no and e.seq = 1"
                        + " and e.event = 'REGISTERED')");
        none(
                "journal whose length is wrong",
                "select case_no from journal_head h where length <>"
                        + " (select count(*) from journal_entry e where e.case_no = h.case_no)");
        none(
                "accepted case without a hand-over on record",
                "select case_no from case_file c where state = 'HANDLING'"
                        + " and (select count(*) from case_part p where p.case_no = c.case_no) <>"
                        + " (select count(*) from journal_entry e where e.case_no = c.case_no and e.event = 'DELIVERED')");
    }

    /** Each timer of a unit's open part waits, or its boundary event has happened. */
    private void timers() {
        for (String timer : List.of(
                "BoundaryEvent_ReturnWindowElapsed", "BoundaryEvent_ReminderDue", "BoundaryEvent_DueInstantPassed")) {
            none(
                    timer + " lost",
                    "select i.BUSINESS_KEY_ from " + INSTANCES + "'unit-handling' and 1 <>"
                            + " (select count(*) from ACT_RU_JOB j join ACT_RU_JOBDEF f on f.ID_ = j.JOB_DEF_ID_"
                            + " where j.PROCESS_INSTANCE_ID_ = i.ID_ and f.ACT_ID_ = '" + timer + "')"
                            + " + (select count(*) from ACT_HI_ACTINST h where h.PROC_INST_ID_ = i.ID_ and h.ACT_ID_ = '"
                            + timer + "')");
        }
    }

    private void none(String what, String sql) {
        jdbc.queryForList(sql, String.class).forEach(found -> findings.add(what + ": " + found));
    }
}
