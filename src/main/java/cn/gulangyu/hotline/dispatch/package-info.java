/**
 * Owns who gets the matter and until when: choosing the unit, setting the limit, dispatching anew.
 * From Art. 10, 11, 13. Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Dispatch",
        allowedDependencies = {"regulation", "deadline", "unit", "workflow", "casefile"})
package cn.gulangyu.hotline.dispatch;

import org.jspecify.annotations.NullMarked;
