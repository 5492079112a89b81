/**
 * Owns the case: its number, content, state, units' parts, journal, attachments and who may read it.
 * From Art. 3(4), 9, 14(1). Calls the foundation only; features and the read side call it.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Case file",
        allowedDependencies = {"regulation", "access", "calendar", "deadline", "unit", "vault", "workflow"})
package cn.gulangyu.hotline.casefile;

import org.jspecify.annotations.NullMarked;
