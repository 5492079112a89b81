/**
 * Owns supervision: opening it, its rungs and modes, notices, answers, results, the circular list, the workbench.
 * From Art. 13(3), 14(3), 16, 17, 18. Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {"regulation", "access", "calendar", "deadline", "unit", "vault", "workflow", "casefile"})
package cn.gulangyu.hotline.supervision;

import org.jspecify.annotations.NullMarked;
