/**
 * Owns the working calendar: the State Council's days off and make-up working days, the daily sessions, working time.
 * From Art. 13(1). Calls {@code regulation} and {@code access} only.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"regulation", "access"})
package cn.gulangyu.hotline.calendar;

import org.jspecify.annotations.NullMarked;
