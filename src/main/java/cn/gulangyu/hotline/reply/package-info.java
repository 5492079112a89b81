/**
 * Owns the reply to the reporter, by the unit or, where the identity is kept from it, by the Centre.
 * From Art. 11(1), 12. Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Reply",
        allowedDependencies = {"regulation", "workflow", "casefile"})
package cn.gulangyu.hotline.reply;

import org.jspecify.annotations.NullMarked;
