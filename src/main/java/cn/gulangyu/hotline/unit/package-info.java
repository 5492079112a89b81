/**
 * Owns the responsible units: their guiding office, contacts and engine groups; and the duty roster. From Art. 3(2),
 * 11 para. 1, 13(1). Calls {@code regulation} and {@code access} only.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Unit",
        allowedDependencies = {"regulation", "access"})
package cn.gulangyu.hotline.unit;

import org.jspecify.annotations.NullMarked;
