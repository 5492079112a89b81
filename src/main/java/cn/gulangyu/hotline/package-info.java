/**
 * What every room shares: the start, the clock, and how a refusal or a failure is told to whoever called.
 */
@NullMarked
package cn.gulangyu.hotline;

import org.jspecify.annotations.NullMarked;
