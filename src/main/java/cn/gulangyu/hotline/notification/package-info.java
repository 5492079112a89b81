/**
 * Owns the mail to units and duty officers: an outbox written with the case, sent after the commit, tried again until it
 * is gone. From Art. 3(2), 13(1), 14(1). Calls {@code regulation} only; it knows case numbers, not cases.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"regulation"})
package cn.gulangyu.hotline.notification;

import org.jspecify.annotations.NullMarked;
