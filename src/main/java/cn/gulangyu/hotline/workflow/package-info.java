/**
 * Owns the engine: deployment and versions, typed process variables, starting and completing, timers, decisions.
 * From no article; it carries what the diagrams say. Calls {@code regulation} and {@code access} only.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {"regulation", "access"})
package cn.gulangyu.hotline.workflow;

import org.jspecify.annotations.NullMarked;
