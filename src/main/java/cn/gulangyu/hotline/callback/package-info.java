/**
 * Owns the calls to reporters after the audit: which ones are drawn, what they said, and what that says about the units.
 * From Art. 14(1), 14(2). Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Callback",
        allowedDependencies = {"regulation", "access", "calendar", "deadline", "unit", "vault", "workflow", "casefile"})
package cn.gulangyu.hotline.callback;

import org.jspecify.annotations.NullMarked;
