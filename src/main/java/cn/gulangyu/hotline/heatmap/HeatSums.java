package cn.gulangyu.hotline.heatmap;

/**
 * Sums over finished activities; a mean or a share is for the reader to divide.
 *
 * @param workingSeconds within the sessions of working days
 * @param calendarSeconds elapsed
 * @param dated tasks that had a limit, the whole of which {@code overdue} is a part
 * @param claimed tasks that somebody claimed before completing them, the only ones whose waiting is known
 * @param waitingSeconds working time of those until the claim
 * @param claimedSeconds working time of those altogether
 * @param returned those where the same unit had done the same activity of the same case before
 */
record HeatSums(
        long visits,
        long workingSeconds,
        long calendarSeconds,
        long dated,
        long overdue,
        long claimed,
        long waitingSeconds,
        long claimedSeconds,
        long returned) {

    HeatSums plus(HeatSums other) {
        return new HeatSums(
                visits + other.visits,
                workingSeconds + other.workingSeconds,
                calendarSeconds + other.calendarSeconds,
                dated + other.dated,
                overdue + other.overdue,
                claimed + other.claimed,
                waitingSeconds + other.waitingSeconds,
                claimedSeconds + other.claimedSeconds,
                returned + other.returned);
    }
}
