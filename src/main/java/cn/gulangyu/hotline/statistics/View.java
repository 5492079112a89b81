package cn.gulangyu.hotline.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is shown and sent of the sums, each figure with its formula and with the address of the cases behind it. */
final class View {

    private View() {}

    /**
     * One figure or rate of the months asked for.
     *
     * @param measure {@code 件} or {@code %}
     * @param previous of as many months before; null where a rate has no cases
     * @param yearBefore of the same months a year before
     * @param cases where the cases behind it are listed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Measured(
            String code,
            String label,
            String formula,
            String formulaInEnglish,
            String measure,
            @Nullable Number value,
            @Nullable Number previous,
            @Nullable Number yearBefore,
            String cases) {}

    /**
     * The figures of the months asked for.
     *
     * @param scope whose figures these are
     * @param complete whether every change up to {@code asOf} is counted
     * @param openAtTheEnd cases received and not ended by the end of the last month
     */
    record Overview(
            String scope,
            String from,
            String to,
            OffsetDateTime asOf,
            boolean complete,
            long openAtTheEnd,
            List<Measured> figures,
            List<Measured> rates) {}

    /** The figures and rates of one code; a rate is absent where nothing was counted. */
    record Row(
            String code, String label, Map<String, Long> figures, Map<String, @Nullable Double> rates, String cases) {

        /** Per cent for people, a dash where there is none. */
        public String rate(String name) {
            Double rate = rates.get(name);
            return rate == null ? "—" : rate + "%";
        }

        public long figure(String name) {
            return figures.getOrDefault(name, 0L);
        }
    }

    /** The rows of one dimension, and by which formulas. */
    record Table(String dimension, String label, Map<String, String> formulas, List<Row> rows) {}

    /** How many open cases stand so. */
    record Stand(String code, String label, String formula, String formulaInEnglish, long value, String cases) {}

    /** One unit's backlog. */
    record UnitBacklog(String unitId, String unit, List<Stand> standings) {}

    /** The next case to fall due. */
    record Due(
            String caseNo, String unit, String topicLabel, String placeLabel, OffsetDateTime dueAt, boolean overdue) {}

    /** The backlog now. */
    record BacklogView(OffsetDateTime asOf, List<Stand> standings, List<UnitBacklog> units, List<Due> dueNext) {}

    /**
     * One topic at one place.
     *
     * @param proposal a line for the report of Art. 14(2); null for a spot that was not asked one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SpotView(
            String topic,
            String topicLabel,
            String place,
            String placeLabel,
            int months,
            long received,
            long overdue,
            long reworked,
            long repeated,
            @Nullable String proposal,
            String cases) {}
}
