/**
 * Owns the unit's part: delivery, reading and assigning, the return window, handling, filing, reminders, overdue.
 * From Art. 11, 13, 15, 17(1). Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Handling",
        allowedDependencies = {"regulation", "access", "deadline", "unit", "notification", "workflow", "casefile"})
package cn.gulangyu.hotline.handling;

import org.jspecify.annotations.NullMarked;
