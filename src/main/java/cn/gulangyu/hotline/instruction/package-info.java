/**
 * Owns the report to the leaders, what they hold of it, and the instruction of the leading group office.
 * From Art. 10(2)2, 13(4). Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Instruction",
        allowedDependencies = {"regulation", "unit", "workflow", "casefile"})
package cn.gulangyu.hotline.instruction;

import org.jspecify.annotations.NullMarked;
