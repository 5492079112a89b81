/**
 * Owns the circular list of units.
 * From Art. 13(3), 17, 18. Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {"regulation", "access", "calendar", "workflow", "casefile"})
package cn.gulangyu.hotline.supervision;

import org.jspecify.annotations.NullMarked;
