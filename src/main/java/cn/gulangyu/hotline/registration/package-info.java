/**
 * Owns the agent's form: one matter, one form, brief or full.
 * From Art. 9. Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Registration",
        allowedDependencies = {"regulation", "access", "vault", "workflow", "casefile"})
package cn.gulangyu.hotline.registration;

import org.jspecify.annotations.NullMarked;
