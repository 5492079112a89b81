package cn.gulangyu.hotline.calendar;

import cn.gulangyu.hotline.access.Caller;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The working calendar in force: the years that policy staff have entered, else the shipped ones, else weekends only.
 * Art. 13(1).
 */
@Service
public class Calendars {

    private final CalendarStore store;
    private final Sessions sessions;
    private volatile @Nullable WorkingCalendar cached;

    Calendars(CalendarStore store, Sessions sessions) {
        this.store = store;
        this.sessions = sessions;
    }

    /** The calendar in force. Within a transaction that replaces a year it is still the old one until the commit. */
    public WorkingCalendar current() {
        WorkingCalendar calendar = cached;
        return calendar == null ? load() : calendar;
    }

    public CalendarYear year(int year) {
        return current().year(year);
    }

    /** The calendar in force with one year replaced, for asking what would move. Nothing is written. */
    public WorkingCalendar with(CalendarYear draft) {
        return current().with(draft);
    }

    /** Puts a year into force when the surrounding transaction commits, and records who did. */
    @Transactional
    public void replace(CalendarYear year) {
        store.write(year, Caller.current().userId());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget();
                }
            });
        } else {
            forget();
        }
    }

    private synchronized WorkingCalendar load() {
        WorkingCalendar calendar = cached;
        if (calendar == null) {
            List<CalendarYear> years = new ArrayList<>(ShippedYears.load());
            years.addAll(store.entered());
            calendar = WorkingCalendar.of(sessions, years);
            cached = calendar;
        }
        return calendar;
    }

    // Waits for a load in progress, which may have read the year before it was replaced.
    private synchronized void forget() {
        cached = null;
    }
}
