/**
 * Owns where the time of the cases goes: the sums behind the heat map, the rows of tables that answered, and the pages that
 * Cockpit lacks. From Art. 14. Reads the history of the engine and of the cases, changes neither. Calls the foundation only.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Heat map",
        allowedDependencies = {"regulation", "access", "calendar", "unit", "workflow"})
package cn.gulangyu.hotline.heatmap;

import org.jspecify.annotations.NullMarked;
