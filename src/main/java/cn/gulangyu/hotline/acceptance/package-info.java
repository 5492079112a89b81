/**
 * Owns the decision at the door: confirm or override the table, decline, tell the reporter which authority to turn to.
 * From Art. 5, 6, 7, 11(5). Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Acceptance",
        allowedDependencies = {"regulation", "vault", "workflow", "casefile"})
package cn.gulangyu.hotline.acceptance;

import org.jspecify.annotations.NullMarked;
