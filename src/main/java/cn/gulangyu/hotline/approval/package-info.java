/**
 * Owns the leaders' consent to a reply before it is given.
 * From Art. 11(3). Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Approval",
        allowedDependencies = {"regulation", "workflow", "casefile"})
package cn.gulangyu.hotline.approval;

import org.jspecify.annotations.NullMarked;
