package cn.gulangyu.hotline.statistics;

import java.util.Comparator;

/**
 * The place of a number in the sums. The codes are those of the case; '' where it has none yet.
 *
 * @param month yyyymm in Asia/Shanghai
 */
record Cell(int month, String unitId, String office, String domain, String channel, String topic, String place)
        implements Comparable<Cell> {

    /** One order for everybody who changes several sums, so that they never wait for one another in a circle. */
    private static final Comparator<Cell> ORDER = Comparator.comparingInt(Cell::month)
            .thenComparing(Cell::unitId)
            .thenComparing(Cell::office)
            .thenComparing(Cell::domain)
            .thenComparing(Cell::channel)
            .thenComparing(Cell::topic)
            .thenComparing(Cell::place);

    Cell withoutSpot() {
        return new Cell(month, unitId, office, domain, channel, "", "");
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
