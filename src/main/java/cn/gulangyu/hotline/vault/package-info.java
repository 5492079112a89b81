/**
 * Owns the reporters' identities, the files sealed with a case's key, and the log of who saw an identity.
 * From Art. 3(4). Calls {@code regulation} and {@code access} only.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Vault",
        allowedDependencies = {"regulation", "access"})
package cn.gulangyu.hotline.vault;

import org.jspecify.annotations.NullMarked;
