/**
 * Owns the limits of Art. 13 and 11 para. 1: which limit applies, when it ends, and why, step by step. The amounts are rows
 * of the table {@code time-limit}. Calls {@code calendar}, {@code workflow} (its decisions), {@code regulation}.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Deadline",
        allowedDependencies = {"calendar", "workflow", "regulation"})
package cn.gulangyu.hotline.deadline;

import org.jspecify.annotations.NullMarked;
