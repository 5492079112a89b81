/**
 * Owns the words of the regulation of 28 July 2016: clauses, codes with their Chinese labels, findings and refusals.
 * From every article. Calls nothing.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Regulation",
        allowedDependencies = {})
package cn.gulangyu.hotline.regulation;

import org.jspecify.annotations.NullMarked;
