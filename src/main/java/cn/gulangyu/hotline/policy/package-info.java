/**
 * Owns what policy staff change while cases run: the working calendar.
 * From Art. 13. Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Policy",
        allowedDependencies = {"regulation", "access", "calendar", "deadline", "casefile"})
package cn.gulangyu.hotline.policy;

import org.jspecify.annotations.NullMarked;
