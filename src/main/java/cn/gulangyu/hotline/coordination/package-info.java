/**
 * Owns the help of other authorities that the Centre asks for, and the tourism matters that the Management Office leads.
 * From Art. 3(1), 10(2)1. Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Coordination",
        allowedDependencies = {"regulation", "access", "deadline", "unit", "workflow", "casefile"})
package cn.gulangyu.hotline.coordination;

import org.jspecify.annotations.NullMarked;
