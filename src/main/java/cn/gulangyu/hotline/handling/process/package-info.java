/** The service tasks of the diagrams that {@code handling} carries out. */
@NullMarked
package cn.gulangyu.hotline.handling.process;

import org.jspecify.annotations.NullMarked;
