/**
 * Owns the count and the analysis of cases: sums by month, their pages, lists and the monthly bulletin. Never changes a case.
 * From Art. 14(1), 14(2). Calls the case file and the foundation.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Statistics",
        allowedDependencies = {"regulation", "access", "calendar", "unit", "casefile"})
package cn.gulangyu.hotline.statistics;

import org.jspecify.annotations.NullMarked;
