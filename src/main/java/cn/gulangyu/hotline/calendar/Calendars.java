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

    /** The calendar in force; within the transaction that replaces a year, already with that year. */
    public WorkingCalendar current() {
        if (TransactionSynchronizationManager.getResource(this) instanceof WorkingCalendar replaced) {
            return replaced;
        }
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
            showToThisTransaction(with(year));
        } else {
            forget();
        }
    }

    // Everybody else keeps the cached calendar until the commit; after a rollback nothing has happened.
    private void showToThisTransaction(WorkingCalendar replaced) {
        boolean first = TransactionSynchronizationManager.unbindResourceIfPossible(this) == null;
        TransactionSynchronizationManager.bindResource(this, replaced);
        if (first) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(Calendars.this);
                    forget();
                }
            });
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
