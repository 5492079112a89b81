/**
 * Owns the matter of several units: lead and co-handlers, the coordination meeting, the results put side by side.
 * From Art. 10(2)3. Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Joint handling",
        allowedDependencies = {"regulation", "access", "calendar", "unit", "notification", "workflow", "casefile"})
package cn.gulangyu.hotline.jointhandling;

import org.jspecify.annotations.NullMarked;
