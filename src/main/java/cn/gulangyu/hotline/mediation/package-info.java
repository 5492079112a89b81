/**
 * Owns what the circuit court does with a dispute: the sitting, its record and how it ended.
 * From Art. 10(3). Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Mediation",
        allowedDependencies = {"regulation", "workflow", "casefile"})
package cn.gulangyu.hotline.mediation;

import org.jspecify.annotations.NullMarked;
