/**
 * Owns who may sign in and what a role may do: engine groups, their authorisations, the security chain, demo accounts.
 * From Art. 3(4). Calls {@code regulation} only.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"regulation"})
package cn.gulangyu.hotline.access;

import org.jspecify.annotations.NullMarked;
