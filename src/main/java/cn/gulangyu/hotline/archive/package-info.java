/**
 * Owns the closing of a case and the erasure of its reporter.
 * From Art. 3(4), 14(1), 15. Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {"regulation", "access", "vault", "workflow", "casefile"})
package cn.gulangyu.hotline.archive;

import org.jspecify.annotations.NullMarked;
