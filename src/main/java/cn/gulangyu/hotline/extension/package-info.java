/**
 * Owns the extension of a unit's limit: asking, the leader's report, the Centre's decision, telling the reporter.
 * From Art. 13(2), 13(4). Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Extension",
        allowedDependencies = {"regulation", "access", "calendar", "deadline", "unit", "workflow", "casefile"})
package cn.gulangyu.hotline.extension;

import org.jspecify.annotations.NullMarked;
