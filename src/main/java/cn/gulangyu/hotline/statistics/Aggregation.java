package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.regulation.Cites;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the sums: takes what a changed case was counted for out of them and puts in what it counts for now. Each batch is one
 * transaction, done as a whole or not at all; doing it twice changes nothing; one node does it at a time, the others go on
 * without waiting. Art. 14(1).
 */
@Service
@Cites("14(1)")
class Aggregation {

    private static final int BATCH = 500;

    /** How long somebody who looks at the figures waits for them to be counted up to now. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final DueRows due;
    private final RawCases cases;
    private final SumRows sums;
    private final OpenRows open;
    private final TransactionTemplate transaction;

    Aggregation(
            JdbcClient jdbc,
            DueRows due,
            RawCases cases,
            SumRows sums,
            OpenRows open,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.due = due;
        this.cases = cases;
        this.sums = sums;
        this.open = open;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Counts until nothing waits, or until another node is at it. Answers how many changes were counted. */
    long countAll() {
        long all = 0;
        for (int counted = countSome(); counted > 0; counted = countSome()) {
            all += counted;
        }
        return all;
    }

    /** Counts what waits, unless that takes longer than a person likes to wait. Answers whether nothing was left. */
    boolean countForAReader() {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            if (countSome() == 0) {
                break;
            }
        }
        return due.waiting(1) == 0;
    }

    private int countSome() {
        Integer counted = transaction.execute(status -> isOurTurn() ? count(due.first(BATCH)) : 0);
        return counted == null ? 0 : counted;
    }

    private boolean isOurTurn() {
        return jdbc.sql("select id from statistics_turn where id = 1 for update skip locked")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The rows were read before the cases, so whatever their transactions changed is seen. */
    private int count(List<DueRows.Due> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        TreeSet<String> numbers = rows.stream().map(DueRows.Due::caseNo).collect(Collectors.toCollection(TreeSet::new));
        List<CaseRow> files = cases.read(numbers);
        Map<String, Map<Cell, Counts>> before = sums.counted(numbers);
        Map<String, Map<Cell, Counts>> after = files.stream().collect(Collectors.toMap(CaseRow::caseNo, Counting::of));
        List<String> changed = numbers.stream()
                .filter(caseNo -> !before.getOrDefault(caseNo, Map.of()).equals(after.getOrDefault(caseNo, Map.of())))
                .toList();
        if (!changed.isEmpty()) {
            sums.forget(changed);
            sums.note(only(changed, after));
            sums.add(differences(only(changed, before), only(changed, after)));
        }
        open.replace(numbers, files);
        due.remove(rows);
        return rows.size();
    }

    private static Map<String, Map<Cell, Counts>> only(List<String> numbers, Map<String, Map<Cell, Counts>> all) {
        Map<String, Map<Cell, Counts>> some = new HashMap<>(all);
        some.keySet().retainAll(new TreeSet<>(numbers));
        return some;
    }

    private static Map<Cell, Counts> differences(
            Map<String, Map<Cell, Counts>> before, Map<String, Map<Cell, Counts>> after) {
        Counts none = new Counts();
        return Stream.concat(
                        before.values().stream()
                                .flatMap(cells -> cells.entrySet().stream())
                                .map(entry -> Map.entry(entry.getKey(), none.minus(entry.getValue()))),
                        after.values().stream().flatMap(cells -> cells.entrySet().stream()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Counts::plus));
    }
}
