/**
 * Owns what the public sends and asks without an account: web intake and the state of one's own case.
 * From Art. 2, 8. Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"regulation", "calendar", "vault", "casefile"})
package cn.gulangyu.hotline.intake;

import org.jspecify.annotations.NullMarked;
