/**
 * Owns the decision to publish a reply and what the public reads.
 * From Art. 9(2), 11(2). Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Publication",
        allowedDependencies = {"regulation", "access", "calendar", "vault", "workflow", "casefile"})
package cn.gulangyu.hotline.publication;

import org.jspecify.annotations.NullMarked;
