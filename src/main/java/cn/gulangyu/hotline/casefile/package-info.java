/**
 * Owns the case: number, content, state, journal, attachments, search.
 * From Art. 9 and 15. Calls the foundation only.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Case file",
        allowedDependencies = {
            "regulation",
            "access",
            "calendar",
            "deadline",
            "unit",
            "vault",
            "notification",
            "workflow"
        })
package cn.gulangyu.hotline.casefile;

import org.jspecify.annotations.NullMarked;
