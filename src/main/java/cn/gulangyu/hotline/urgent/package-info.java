/**
 * Owns urgent matters outside working time: the duty officer is told at once, contacts the unit, and may have the
 * Management Office set other domains going. From Art. 8, 13(1) para. 2. Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Urgent",
        allowedDependencies = {"regulation", "access", "calendar", "unit", "notification", "workflow", "casefile"})
package cn.gulangyu.hotline.urgent;

import org.jspecify.annotations.NullMarked;
