/**
 * Owns what becomes of a report that was merged into an open matter: it waits for that matter's reply, or goes its own way.
 * From Art. 9. Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Merging",
        allowedDependencies = {"regulation", "access", "workflow", "casefile"})
package cn.gulangyu.hotline.merging;

import org.jspecify.annotations.NullMarked;
