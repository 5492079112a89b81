/**
 * Owns the hand-over of a matter to 110 and other public hotlines, and whether they took it.
 * From Art. 4. Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Hand-over",
        allowedDependencies = {"regulation", "access", "workflow", "casefile"})
package cn.gulangyu.hotline.handover;

import org.jspecify.annotations.NullMarked;
