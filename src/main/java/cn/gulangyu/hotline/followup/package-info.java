/**
 * Owns the follow-up list: justified demands that can't be met yet, looked at again until they are.
 * From Art. 15(2). Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Follow-up",
        allowedDependencies = {"regulation", "access", "calendar", "deadline", "unit", "workflow", "casefile"})
package cn.gulangyu.hotline.followup;

import org.jspecify.annotations.NullMarked;
