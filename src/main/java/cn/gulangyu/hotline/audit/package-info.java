/**
 * Owns the Centre's audit of a reply: passed, done over once, deemed overdue the second time.
 * From Art. 13(3). Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"regulation", "workflow", "casefile"})
package cn.gulangyu.hotline.audit;

import org.jspecify.annotations.NullMarked;
