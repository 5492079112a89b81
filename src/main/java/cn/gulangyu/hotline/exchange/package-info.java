/**
 * Owns the feed by which other systems learn what happens to cases: heritage monitoring, GIS, police, enforcement, transport.
 * From Art. 3(3), 4. Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"regulation", "access", "calendar", "casefile"})
package cn.gulangyu.hotline.exchange;

import org.jspecify.annotations.NullMarked;
